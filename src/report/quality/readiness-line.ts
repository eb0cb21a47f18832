import { groupBy } from '../../measures/cohorts/group-by.ts';
import { small } from '../../vocabulary/wording.ts';
import { sayKpis } from '../kpi/kpis-of-column.ts';
import type { Readiness, Reason } from './readiness.ts';

/** Reasons told on the line; the rest of what is blocked is counted. */
const mostReasons = 3;

/** How ready the KPIs are: the sentence's beginning, and the rest of it, blank where all are ready. */
export interface ReadinessLine {
  readonly ready: string;
  readonly rest: string;
}

/**
 * `8 of 10 KPIs ready`, `1 with notes · 1 blocked: KPI 3: the child has no plan date (6 children)`: what is blocked with the
 * gravest reason of each, those of one reason together.
 */
export function sayReadiness(all: readonly Readiness[], sayWhose: (reason: Reason) => string): ReadinessLine {
  const [ready = '', ...others] = statesOf(all);
  const blocked = sayBlocked(all, sayWhose);
  return { ready, rest: `${others.join(between)}${blocked === '' ? '' : `: ${blocked}`}` };
}

/** `8 of 10 KPIs ready`, `1 with notes`, `1 blocked`; nothing of what there is none of. */
function statesOf(all: readonly Readiness[]): readonly string[] {
  const of = (state: Readiness['state']): number => all.filter((each) => each.state === state).length;
  const others = (['with notes', 'blocked'] as const).filter((state) => of(state) > 0);
  return [`${of('ready')} of ${all.length} KPIs ready`, ...others.map((state) => `${of(state)} ${state}`)];
}

/** How ready the KPIs are, without why: `8 of 10 KPIs ready · 1 with notes · 1 blocked`. */
export const sayStates = (all: readonly Readiness[]): string => statesOf(all).join(between);

const between = ' · ';

/** The whole of it on one line. */
export function readinessLine(all: readonly Readiness[], sayWhose: (reason: Reason) => string): string {
  const { ready, rest } = sayReadiness(all, sayWhose);
  return rest === '' ? ready : `${ready}${between}${rest}`;
}

function sayBlocked(readiness: readonly Readiness[], sayWhose: (reason: Reason) => string): string {
  const all = sayObstacles(readiness, sayWhose);
  const told = all.slice(0, mostReasons).map(({ said }) => said);
  const more = all.length - told.length;
  return `${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** What stands first in the way of some KPIs, in words, and how many reasons each of them has besides. */
interface Obstacle {
  readonly said: string;
  readonly others: readonly number[];
}

/** `KPIs 1 to 5: the child has no plan date (6 children)`: the gravest reason of every KPI that is blocked. */
export function sayObstacles(all: readonly Readiness[], sayWhose: (reason: Reason) => string): readonly Obstacle[] {
  const blocked = all.filter(({ state }) => state === 'blocked');
  return [...groupBy(blocked, ({ reasons }) => reasons[0]?.what ?? '').entries()].map(([what, alike]) => {
    const reason = alike[0]?.reasons[0];
    const whose = reason ? sayWhose(reason) : '';
    return {
      said: `${sayKpis(alike.map(numberOfKpi))}: ${small(what)}${whose === '' ? '' : ` (${whose})`}`,
      others: alike.map(({ reasons }) => reasons.length - 1),
    };
  });
}

/** The number of a KPI, by the id of its measure: `kpi-3-send`. */
const numberOfKpi = ({ measure }: Readiness): number => Number(measure.split('-')[1]);

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
 * `8 of 10 KPIs ready`, `1 with notes · 1 blocked: KPI 3, 6 children: the child has no plan date`: what is blocked with the
 * gravest reason of each, those of one reason together.
 */
export function sayReadiness(all: readonly Readiness[], sayWhose: (reason: Reason) => string): ReadinessLine {
  const of = (state: Readiness['state']): readonly Readiness[] => all.filter((each) => each.state === state);
  const [notes, blocked] = [of('with notes').length, of('blocked')];
  const rest = [
    ...(notes > 0 ? [`${notes} with notes`] : []),
    ...(blocked.length > 0 ? [`${blocked.length} blocked: ${sayBlocked(blocked, sayWhose)}`] : []),
  ];
  return { ready: `${of('ready').length} of ${all.length} KPIs ready`, rest: rest.join(between) };
}

const between = ' · ';

/** The whole of it on one line. */
export function readinessLine(all: readonly Readiness[], sayWhose: (reason: Reason) => string): string {
  const { ready, rest } = sayReadiness(all, sayWhose);
  return rest === '' ? ready : `${ready}${between}${rest}`;
}

function sayBlocked(blocked: readonly Readiness[], sayWhose: (reason: Reason) => string): string {
  const byReason = [...groupBy(blocked, ({ reasons }) => reasons[0]?.what ?? '').values()];
  const told = byReason.slice(0, mostReasons).map((alike) => {
    const reason = alike[0]?.reasons[0];
    const whose = [sayKpis(alike.map(numberOfKpi)), reason ? sayWhose(reason) : ''].filter(Boolean).join(', ');
    return `${whose}: ${small(reason?.what ?? '')}`;
  });
  const more = byReason.length - told.length;
  return `${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** The number of a KPI, by the id of its measure: `kpi-3-send`. */
const numberOfKpi = ({ measure }: Readiness): number => Number(measure.split('-')[1]);

import { small } from '../../vocabulary/wording.ts';
import { sayKpis } from '../kpi/kpis-of-column.ts';
import type { Readiness, Reason } from './readiness.ts';

/** Reasons told on the line; the rest of what is blocked is counted. */
const mostReasons = 3;

/**
 * `8 of 10 KPIs ready · 1 with notes · 1 blocked: KPI 3, 6 children: the child has no plan date`: what is blocked with the
 * gravest reason of each, those of one reason together.
 */
export function readinessLine(all: readonly Readiness[], sayWhose: (reason: Reason) => string): string {
  const of = (state: Readiness['state']): readonly Readiness[] => all.filter((each) => each.state === state);
  const [notes, blocked] = [of('with notes').length, of('blocked')];
  return [
    `${of('ready').length} of ${all.length} KPIs ready`,
    ...(notes > 0 ? [`${notes} with notes`] : []),
    ...(blocked.length > 0 ? [`${blocked.length} blocked: ${sayBlocked(blocked, sayWhose)}`] : []),
  ].join(' · ');
}

function sayBlocked(blocked: readonly Readiness[], sayWhose: (reason: Reason) => string): string {
  const whats = [...new Set(blocked.map(({ reasons }) => gravest(reasons)?.what))];
  const told = whats.slice(0, mostReasons).flatMap((what) => {
    const alike = blocked.filter(({ reasons }) => gravest(reasons)?.what === what);
    const reason = gravest(alike[0]?.reasons ?? []);
    return reason
      ? [
          [sayKpis(alike.map(numberOfKpi)), sayWhose(reason)]
            .filter(Boolean)
            .join(', ')
            .concat(`: ${small(reason.what)}`),
        ]
      : [];
  });
  const rest = whats.length - told.length;
  return `${told.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

/** Of several that block, what is missing or unread as it stands first, and then what fails for most children. */
export const gravest = (reasons: readonly Reason[]): Reason | undefined =>
  reasons
    .filter(({ blocks }) => blocks === reasons[0]?.blocks)
    .reduce<Reason | undefined>((held, one) => (held && weight(held) >= weight(one) ? held : one), undefined);

const weight = ({ rows, children }: Reason): number => (rows === 0 ? Number.POSITIVE_INFINITY : children + rows / 1e9);

/** The number of a KPI, by the id of its measure: `kpi-3-send`. */
const numberOfKpi = ({ measure }: Readiness): number => Number(measure.split('-')[1]);

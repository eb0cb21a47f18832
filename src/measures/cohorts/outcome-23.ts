import { present } from '../../vocabulary/absent.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quarterOf } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import { groupBy } from './group-by.ts';
import type { Counted } from './kpi.ts';
import { hasEnded, isOfAge, orders, outcomesOfOffences } from './orders.ts';

/** A programme for outcome 23, and the outcome (rows of `interventions`, `outcomes` and `children`). */
interface Deferred {
  readonly intervention: number;
  readonly outcome: number;
  readonly child: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Programmes tied to an outcome 23 that ended in time, of children of age, by the label of the quarter; those that count
 * through another outcome are left out. The YJB maps outcome 23 to no order type, so they are in no KPI.
 */
const byQuarter = once((basis): ReadonlyMap<string, readonly Deferred[]> => {
  const { dataset } = basis;
  const counted = new Set(orders(basis).map(({ intervention }) => intervention));
  const found = new Map<number, Deferred>();
  for (const programme of deferredIn(basis)) found.set(programme.intervention, programme);
  const ended = [...found.values()].filter(
    (programme) => !counted.has(programme.intervention) && isOfAge(dataset, programme) && hasEnded(programme, basis),
  );
  return groupBy(ended, ({ end }) => quarterOf(end).label);
});

/** Each programme beside the outcome 23 of one of its offences. */
function deferredIn(basis: Basis): readonly Deferred[] {
  const { interventionOffences, interventions, outcomes, links } = basis.dataset;
  const { startDate, endDate } = interventions.columns;
  const isDeferred = (row: number): boolean =>
    outcomes.columns.outcome.codeAt(row) === 'deferred_prosecution_outcome_23';
  return Array.from({ length: interventionOffences.rows }, (_, link) => link).flatMap((link) => {
    const intervention = links.interventionOfLink.at(link);
    const outcome = (outcomesOfOffences(basis).get(links.offenceOfLink.at(link)) ?? []).find(isDeferred);
    const child = links.childOfIntervention.at(intervention);
    if (!present(intervention) || outcome === undefined || child !== links.childOfOutcome.at(outcome)) return [];
    return [{ intervention, outcome, child, start: startDate.at(intervention), end: endDate.at(intervention) }];
  });
}

/** The children of a quarter with a programme for outcome 23 that ended. */
export function withOutcome23(basis: Basis, { label }: Period): Counted {
  const found = byQuarter(basis).get(label) ?? [];
  const children = found.map(({ child }) => child);
  return {
    count: new Set(children).size,
    children: () => children,
    rows: () => [
      { table: 'interventions', rows: found.map(({ intervention }) => intervention) },
      { table: 'outcomes', rows: found.map(({ outcome }) => outcome) },
    ],
  };
}

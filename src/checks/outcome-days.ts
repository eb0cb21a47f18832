import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { outcomesOfOrders } from './outcomes-of-orders.ts';

/** The first or the last outcome of the offences of each programme, by row of `interventions`: not finite where none is known. */
export function outcomeDays(dataset: Dataset, asAt: Day, which: 'first' | 'last'): Float64Array {
  const { outcomes, offences, links } = dataset;
  const none = which === 'first' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  // Outcomes dated after the as-at date or before their offence are found by other checks: nothing is held against them.
  const dayOf = (row: number): number => {
    const day = outcomes.columns.outcomeDate.at(row);
    const committed = offences.columns.offenceDate.at(links.offenceOfOutcome.at(row));
    return present(day) && day <= asAt && !(present(committed) && day < committed) ? day : none;
  };
  return outcomesOfOrders(dataset, { none, worth: dayOf, join: which === 'first' ? Math.min : Math.max });
}

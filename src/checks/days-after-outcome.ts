import type { Column } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import type { OutcomeGroup } from '../vocabulary/outcome.ts';
import { rowsWhere } from './check.ts';
import { earliestOutcomes } from './earliest-outcomes.ts';
import { standingOutcomes } from './standing-outcomes.ts';
import { usableDays } from './usable-days.ts';

/** A column of days of offences, and the groups of outcomes that should not come before them. */
interface Ordered {
  readonly day: Column;
  readonly groups: readonly OutcomeGroup[];
}

/** Offences (rows) of which a day lies after their first standing outcome of some groups. */
export function daysAfterOutcome(dataset: Dataset, asAt: Day, { day, groups }: Ordered): readonly number[] {
  const decided = earliestOutcomes(dataset, { asAt, isAsked: standingOutcomes(dataset, groups) });
  const isUsable = usableDays(dataset, asAt);
  return rowsWhere(dataset.offences, (row) => {
    const [came, first] = [day.at(row), decided[row] ?? Number.NaN];
    return present(first) && came > first && isUsable(dataset.links.childOfOffence.at(row), came);
  });
}

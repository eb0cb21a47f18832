import type { Dataset, TableName } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { principalDays } from './principal-day.ts';

/** The latest day, up to the as-at date, that a row of the table is about; absent where none has one. */
export function latestDay(dataset: Dataset, table: TableName, asAt: Day): Day | undefined {
  const dayOf = principalDays(dataset, table);
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < dataset[table].rows; row++) {
    const day = dayOf(row);
    if (present(day) && day <= asAt) latest = Math.max(latest, day);
  }
  return Number.isFinite(latest) ? latest : undefined;
}

import type { Dataset } from '../dataset/dataset.ts';
import { ABSENT, present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { isWithdrawn } from './withdrawn.ts';

/**
 * Of a day and its child (a row of `children`, or absent), whether it can be set beside another day: it is there, no
 * `impossible-date` (after the as-at date, or before the birth), and the child is not withdrawn.
 */
export function usableDays(dataset: Dataset, asAt: Day): (child: number, day: Day) => boolean {
  const { dateOfBirth } = dataset.children.columns;
  return (child, day) => {
    if (!present(day) || day > asAt || isWithdrawn(dataset, child)) return false;
    const born = present(child) ? dateOfBirth.at(child) : ABSENT;
    return !present(born) || day >= born;
  };
}

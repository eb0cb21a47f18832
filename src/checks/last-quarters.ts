import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { quarterOf } from '../vocabulary/period.ts';

/** The four quarters that were over last on a day, earliest first. They follow on one another. */
export function lastQuarters(asAt: Day): readonly Period[] {
  const found = [quarterOf(quarterOf(asAt + 1).from - 1)];
  while (found.length < 4) found.unshift(quarterOf((found[0]?.from ?? 0) - 1));
  return found;
}

/** Which of quarters that follow on one another a day lies in; -1 where in none. */
export const placeIn =
  (quarters: readonly Period[]) =>
  (day: Day): number =>
    day < (quarters[0]?.from ?? 0) ? -1 : quarters.findIndex(({ to }) => day <= to);

import { requireCount } from './require-count.ts';
import { requireProportion } from './require-proportion.ts';

/** So many of so many; nothing of nothing is allowed. */
export interface Part {
  readonly x: number;
  readonly n: number;
}

/** All parts taken together; a part that cannot be one, such as 6 of 5, throws a RangeError. */
export const together = (parts: readonly Part[]): Part => {
  for (const { x, n } of parts) {
    requireCount('n', n);
    if (n > 0 || x !== 0) requireProportion(x, n);
  }
  return { x: parts.reduce((sum, { x }) => sum + x, 0), n: parts.reduce((sum, { n }) => sum + n, 0) };
};

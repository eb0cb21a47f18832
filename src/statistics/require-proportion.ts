import { requireCount } from './require-count.ts';

/** Throws a RangeError unless x of n is a proportion: whole numbers, n at least 1, x from 0 to n. */
export const requireProportion = (x: number, n: number): void => {
  requireCount('x', x);
  requireCount('n', n);
  if (n === 0) throw new RangeError('n must be 1 or more: there is no proportion of nothing');
  if (x > n) throw new RangeError('x must not be more than n');
};

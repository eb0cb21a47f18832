import type { Interval } from './interval.ts';
import { z95 } from './normal-quantile.ts';
import { requireCount } from './require-count.ts';

const limit = (count: number, z: number): number => count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;

/**
 * Byar's approximation to the 95% interval of a Poisson count, as a count (Breslow and Day 1987).
 * Within 0.2% of the exact limits from 10 upwards, 48% too low at 1, and undefined at 0, which throws a RangeError.
 */
export const byar = (count: number): Interval => {
  requireCount('count', count);
  if (count === 0) throw new RangeError('count must be 1 or more');
  return [limit(count, -z95), limit(count + 1, z95)];
};

import type { Interval } from './interval.ts';
import { z95 } from './normal-quantile.ts';
import { requireProportion } from './require-proportion.ts';

/**
 * The 95% Wilson score interval, without continuity correction, of the proportion x of n, from 0 to 1 (Newcombe 1998).
 * The low end is exactly 0 when x = 0 and the high end exactly 1 when x = n; n = 0 throws a RangeError.
 */
export const wilson = (x: number, n: number): Interval => {
  requireProportion(x, n);
  const centre = 2 * x + z95 ** 2;
  const reach = z95 * Math.sqrt(z95 ** 2 + (4 * x * (n - x)) / n);
  const scale = 2 * (n + z95 ** 2);
  return [x === 0 ? 0 : (centre - reach) / scale, x === n ? 1 : (centre + reach) / scale];
};

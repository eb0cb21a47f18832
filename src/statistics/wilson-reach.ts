import type { Interval } from './interval.ts';
import { z95 } from './normal-quantile.ts';
import { requireProportion } from './require-proportion.ts';

/** Two forms of one number: whichever adds two numbers of one sign keeps its digits. */
const below = (x: number, n: number): number => {
  const reach = z95 * Math.sqrt(z95 ** 2 + (4 * x * (n - x)) / n);
  const lean = (z95 ** 2 * (2 * x - n)) / n;
  return lean > 0 ? (lean + reach) / (2 * (n + z95 ** 2)) : (2 * z95 ** 2 * (x / n) * ((n - x) / n)) / (reach - lean);
};

/**
 * How far the 95% Wilson limits lie below and above x/n: the same limits as `wilson`, with all their digits where x/n
 * and its limit are so close that taking one from the other would lose them.
 */
export const wilsonReach = (x: number, n: number): Interval => {
  requireProportion(x, n);
  return [below(x, n), below(n - x, n)];
};

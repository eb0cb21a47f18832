import { bisection } from './bisection.ts';
import type { Interval } from './interval.ts';
import { tail95 } from './normal-quantile.ts';
import { poissonTails } from './poisson-tails.ts';
import { requireCount } from './require-count.ts';

/** The exact 95% interval of a Poisson count (Garwood 1936), as a count; the low end of a count of 0 is exactly 0. */
export const garwood = (count: number): Interval => {
  requireCount('count', count);
  const [high] = bisection(count + 1, (mean) => poissonTails(count, mean).atMost >= tail95);
  if (count === 0) return [0, high];
  const [, low] = bisection(count, (mean) => poissonTails(count, mean).atLeast < tail95);
  return [low, high];
};

import { bisection } from './bisection.ts';
import type { Interval } from './interval.ts';
import { level95 } from './level.ts';
import { poissonTails } from './poisson-tails.ts';
import { requireCount } from './require-count.ts';

/**
 * The exact interval of a Poisson count (Garwood 1936), as a count, at 95% or another level; the low end of a count of 0
 * is exactly 0.
 */
export const garwood = (count: number, { tail } = level95): Interval => {
  requireCount('count', count);
  const [high] = bisection(count + 1, (mean) => poissonTails(count, mean).atMost >= tail);
  if (count === 0) return [0, high];
  const [, low] = bisection(count, (mean) => poissonTails(count, mean).atLeast < tail);
  return [low, high];
};

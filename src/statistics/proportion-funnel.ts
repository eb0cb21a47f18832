import { binomialTails } from './binomial-tails.ts';
import { firstWhole } from './first-whole.ts';
import type { Funnel, FunnelLimits } from './funnel.ts';
import { funnelPlace } from './funnel.ts';
import type { Interval } from './interval.ts';
import type { Level } from './level.ts';
import { level95, level998 } from './level.ts';
import type { Part } from './part.ts';
import { together } from './part.ts';
import { requireCount } from './require-count.ts';
import { requirePositive } from './require-positive.ts';
import { rounding } from './rounding.ts';
import type { Tails } from './tails.ts';

/** Below it the normal limits are too far from the exact ones. */
const normalFrom = 50;

const normalLimits = (average: number, n: number, { z }: Level): Interval => {
  const reach = z * Math.sqrt((average * (1 - average)) / n);
  return [Math.max(0, average - reach), Math.min(1, average + reach)];
};

/** Between the last count inside and the first outside, the line lies where the tail would be, were it straight. */
const binomialLimits = (odds: number, trials: number, { tail }: Level): Interval => {
  const tailsOf = (successes: number): Tails => binomialTails({ successes, trials, odds });
  const isInside = (probability: number): boolean => probability >= tail * (1 - rounding);
  const further = (probability: number, { point }: Tails): number => Math.max(0, (probability - tail) / point);
  const low = firstWhole((count) => count >= trials || isInside(tailsOf(count).atMost));
  const high = firstWhole((count) => count >= trials || !isInside(tailsOf(count + 1).atLeast));
  const [lowTails, highTails] = [tailsOf(low), tailsOf(high)];
  return [
    low === 0 ? 0 : (low - further(lowTails.atMost, lowTails)) / trials,
    high === trials ? 1 : (high + further(highTails.atLeast, highTails)) / trials,
  ];
};

/**
 * The funnel of proportions: limits at the average of all areas together, plus and minus z standard errors for 50 or
 * more, exact binomial below 50, where an area is outside when its tail is below 0.025 or 0.001. All from 0 to 1. A
 * denominator is a whole number of 1 or more; without any a RangeError is thrown.
 */
export const proportionFunnel = (areas: readonly Part[]): Funnel => {
  const { x, n: all } = together(areas);
  requirePositive('the denominators together', all);
  const [average, odds] = [x / all, x / (all - x)];
  const limits = (n: number, level: Level): Interval =>
    n >= normalFrom ? normalLimits(average, n, level) : binomialLimits(odds, n, level);
  const limitsAt = (n: number): FunnelLimits => {
    requireCount('the denominator', n);
    requirePositive('the denominator', n);
    return { inner: limits(n, level95), outer: limits(n, level998) };
  };
  return {
    average,
    places: areas.map((area) => (area.n === 0 ? undefined : funnelPlace(area.x / area.n, limitsAt(area.n)))),
    limitsAt,
  };
};

import { binomialTails } from './binomial-tails.ts';
import { bisection } from './bisection.ts';
import type { Interval } from './interval.ts';
import { tail95 } from './normal-quantile.ts';
import { requireCount } from './require-count.ts';
import { requirePositive } from './require-positive.ts';
import type { Tails } from './tails.ts';

/** Two counts of events and what each arose from, in one unit of population or person-time for both. */
export interface TwoRates {
  readonly events: number;
  readonly exposure: number;
  readonly referenceEvents: number;
  readonly referenceExposure: number;
}

/** The first rate as a multiple of the reference rate, its 95% interval, and the two-sided p-value of equal rates. */
export interface RateRatio {
  readonly ratio: number;
  readonly interval: Interval;
  readonly p: number;
}

/** How a method counts the tail below an observation and the one above it. */
interface TailRule {
  readonly lower: (tails: Tails) => number;
  readonly upper: (tails: Tails) => number;
}

const requireRates = ({ events, exposure, referenceEvents, referenceExposure }: TwoRates): void => {
  requireCount('events', events);
  requireCount('referenceEvents', referenceEvents);
  requirePositive('exposure', exposure);
  requirePositive('referenceExposure', referenceExposure);
};

/**
 * Two rates compared given all events, of which the first group's are then binomial. The limits are searched outwards
 * from 1, where the test is made, so p < 0.05 exactly when the interval leaves 1 out. No events: low end 0. No reference
 * events: ratio and high end Infinity. Neither: ratio NaN, from 0 to Infinity, p = 1.
 */
export const conditionalRateRatio = (rates: TwoRates, { lower, upper }: TailRule): RateRatio => {
  requireRates(rates);
  const { events, exposure, referenceEvents, referenceExposure } = rates;
  const trials = events + referenceEvents;
  if (trials === 0) return { ratio: Number.NaN, interval: [0, Infinity], p: 1 };
  const tailsAt = (ratio: number): Tails =>
    binomialTails({ successes: events, trials, odds: ratio * (exposure / referenceExposure) });
  const low = events === 0 ? 0 : bisection(1, (ratio) => upper(tailsAt(ratio)) < tail95)[1];
  const high = referenceEvents === 0 ? Infinity : bisection(1, (ratio) => lower(tailsAt(ratio)) >= tail95)[0];
  const ratio = (events * referenceExposure) / (referenceEvents * exposure);
  const equal = tailsAt(1);
  return { ratio, interval: [low, high], p: Math.min(1, 2 * Math.min(lower(equal), upper(equal))) };
};

import { binomialTails } from './binomial-tails.ts';
import { bisection } from './bisection.ts';
import type { Interval } from './interval.ts';
import { lowerMidP, midP, upperMidP } from './mid-p.ts';
import { tail95 } from './normal-quantile.ts';
import { requireCount } from './require-count.ts';
import { requirePositive } from './require-positive.ts';
import type { Tails } from './tails.ts';

/** Two counts of events and what each arose from, in one unit of population or person-time for both. */
interface TwoRates {
  readonly events: number;
  readonly exposure: number;
  readonly referenceEvents: number;
  readonly referenceExposure: number;
}

/** The first rate as a multiple of the reference rate, its 95% interval, and the two-sided p-value of equal rates. */
interface RateRatio {
  readonly ratio: number;
  readonly interval: Interval;
  readonly p: number;
}

const requireRates = ({ events, exposure, referenceEvents, referenceExposure }: TwoRates): void => {
  requireCount('events', events);
  requireCount('referenceEvents', referenceEvents);
  requirePositive('exposure', exposure);
  requirePositive('referenceExposure', referenceExposure);
};

/**
 * Two rates compared by the conditional mid-P method (epitools `rateratio.midp`): given all events, the first group's
 * are binomial. The limits are searched outwards from 1, where the test is made, so p < 0.05 exactly when the interval
 * leaves 1 out. No events: low end 0. No reference events: ratio and high end Infinity. Neither: ratio NaN, p = 1.
 */
export const rateRatio = (rates: TwoRates): RateRatio => {
  requireRates(rates);
  const { events, exposure, referenceEvents, referenceExposure } = rates;
  const trials = events + referenceEvents;
  if (trials === 0) return { ratio: Number.NaN, interval: [0, Infinity], p: 1 };
  const tailsAt = (ratio: number): Tails =>
    binomialTails({ successes: events, trials, odds: ratio * (exposure / referenceExposure) });
  const low = events === 0 ? 0 : bisection(1, (ratio) => upperMidP(tailsAt(ratio)) < tail95)[1];
  const high = referenceEvents === 0 ? Infinity : bisection(1, (ratio) => lowerMidP(tailsAt(ratio)) >= tail95)[0];
  const ratio = (events * referenceExposure) / (referenceEvents * exposure);
  return { ratio, interval: [low, high], p: midP(tailsAt(1)) };
};

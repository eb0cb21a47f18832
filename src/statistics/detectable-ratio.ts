import { binomialTails } from './binomial-tails.ts';
import { firstWhole } from './first-whole.ts';
import { lowerMidP, upperMidP } from './mid-p.ts';
import { tail95 } from './normal-quantile.ts';
import { requireCount } from './require-count.ts';
import { requirePositive } from './require-positive.ts';
import type { Tails } from './tails.ts';

/** What is known before the first count is: its exposure, and the reference it would be compared with. */
interface Comparison {
  readonly exposure: number;
  readonly referenceEvents: number;
  readonly referenceExposure: number;
}

/** The counts nearest to no difference that would stand out: at most `low`, or at least `high`. */
interface DetectableCounts {
  readonly low: number | undefined;
  readonly high: number;
}

/**
 * The largest count below and the smallest above the reference rate's expectation that `rateRatio` would give p < 0.05.
 * `low` is undefined where not even a count of 0 would stand out. Both tails move one way as the count grows, so a
 * search by halves finds the true ends.
 */
export const detectableRatio = (comparison: Comparison): DetectableCounts => {
  const { exposure, referenceEvents, referenceExposure } = comparison;
  requireCount('referenceEvents', referenceEvents);
  requirePositive('exposure', exposure);
  requirePositive('referenceExposure', referenceExposure);
  const tailsOf = (events: number): Tails =>
    binomialTails({ successes: events, trials: events + referenceEvents, odds: exposure / referenceExposure });
  const notLow = firstWhole((events) => lowerMidP(tailsOf(events)) >= tail95);
  const high = firstWhole((events) => upperMidP(tailsOf(events)) < tail95);
  return { low: notLow === 0 ? undefined : notLow - 1, high };
};

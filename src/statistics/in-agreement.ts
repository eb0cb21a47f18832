import type { Interval } from './interval.ts';

/** A p-value and a 95% interval of one comparison, by methods that may differ at the edge. */
interface Tested {
  readonly p: number;
  readonly interval: Interval;
}

const level = 0.05;

/**
 * The two brought into agreement about `none`, the value of no difference, each to the more cautious side, so that
 * p < 0.05 exactly when the interval leaves `none` out: an interval that leaves it out without the test is widened to take
 * it in, and a p-value below 0.05 whose interval takes it in is 0.05. Fisher's test disagrees with Newcombe's and with
 * Koopman's interval in one small table of a hundred.
 */
export const inAgreement = ({ p, interval: [low, high] }: Tested, none: number): Tested => {
  const leavesOut = none < low || none > high;
  if (p >= level) return { p, interval: [Math.min(low, none), Math.max(high, none)] };
  return { p: leavesOut ? p : level, interval: [low, high] };
};

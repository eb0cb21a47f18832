import { firstWhole } from './first-whole.ts';
import { rounding } from './rounding.ts';
import type { Side } from './side.ts';
import type { Tails } from './tails.ts';

/** One point of a chart with exact limits: the counts at the ends of what is usual, and on which side it is outside. */
export interface ControlPoint {
  /** The smallest usual count; `undefined` where not even 0 would be outside, so that no fall can be flagged. */
  readonly low: number | undefined;
  /** The largest usual count; `undefined` where not even the largest possible count would be outside. */
  readonly high: number | undefined;
  readonly outside: Side | undefined;
}

/** A chart with exact limits: its average, `undefined` where there is nothing to average, and a point for each given. */
export interface ControlChart {
  readonly average: number | undefined;
  readonly points: readonly ControlPoint[];
}

/** A point that is missing or out of nothing. */
export const noLimits: ControlPoint = { low: undefined, high: undefined, outside: undefined };

/** The probability of a tail from which a count is outside: 1 in 1,000 on either side, as for 99.8% limits. */
const outsideAt = 0.001 * (1 + rounding);

/** A count, the largest it could have been, and the exact tails of any count about its average. */
interface Counted {
  readonly count: number;
  readonly largest: number;
  readonly tailsOf: (count: number) => Tails;
}

const sideOf = ({ atMost, atLeast }: Tails): Side | undefined => {
  if (atLeast <= outsideAt) return 'high';
  return atMost <= outsideAt ? 'low' : undefined;
};

/**
 * The limits and the verdict of one count: outside where the probability of a count so high or higher, or so low or
 * lower, is 0.001 or less. A count is outside exactly when it is beyond its limits.
 */
export const exactLimits = ({ count, largest, tailsOf }: Counted): ControlPoint => {
  const low = firstWhole((whole) => whole >= largest || tailsOf(whole).atMost > outsideAt);
  const tooHigh = firstWhole((whole) => whole > largest || tailsOf(whole).atLeast <= outsideAt);
  return {
    low: low === 0 ? undefined : low,
    high: tooHigh > largest ? undefined : tooHigh - 1,
    outside: sideOf(tailsOf(count)),
  };
};

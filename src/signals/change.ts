import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { detectableRatio } from '../statistics/detectable-ratio.ts';
import { fisherMidP } from '../statistics/fisher-mid-p.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { rateRatio } from '../statistics/rate-ratio.ts';

/** One comparison of a family: its mid-P value, and which way the latest figure lies. */
export interface Comparison {
  readonly p: number;
  readonly direction: 'higher' | 'lower' | 'equal';
}

/** A comparison of events over time, with the counts from which a change would have stood out. */
export interface CountChange extends Comparison {
  /** Counts at or below `low`, or at or above `high`, would have stood out; `low` is absent where none would. */
  readonly standsOut: { readonly low: number | undefined; readonly high: number };
}

/** Events in so many quarters. */
export interface Events {
  readonly events: number;
  readonly quarters: number;
}

/** Which way a difference lies. */
export const directionOf = (difference: number): Comparison['direction'] =>
  difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'equal';

/** Whether events come at another rate than before: the conditional mid-P test of two rates. */
export function changeInCount(latest: Events, before: Events): CountChange {
  const exposures = { exposure: latest.quarters, referenceExposure: before.quarters };
  const { p } = rateRatio({ ...exposures, events: latest.events, referenceEvents: before.events });
  return {
    p,
    direction: directionOf(latest.events / latest.quarters - before.events / before.quarters),
    standsOut: detectableRatio({ ...exposures, referenceEvents: before.events }),
  };
}

export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/** Whether a proportion is another than before: Fisher's mid-P test, and the difference in points with Newcombe's range. */
export function changeInProportion(
  latest: Proportion,
  before: Proportion,
): Comparison & { readonly points: number; readonly range: readonly [number, number] } {
  const table = { x1: latest.numerator, n1: latest.denominator, x2: before.numerator, n2: before.denominator };
  const { difference, interval } = newcombe(table);
  return {
    p: fisherMidP(table),
    direction: directionOf(difference),
    points: 100 * difference,
    range: [100 * interval[0], 100 * interval[1]],
  };
}

/** Which comparisons of a family are more than chance at 5%, after allowing for how many were made (Benjamini and Hochberg). */
export const clearDifferences = (family: readonly (Pick<Comparison, 'p'> | undefined)[]): readonly boolean[] =>
  benjaminiHochberg(family.map((comparison) => comparison?.p)).map((p) => p !== undefined && p < 0.05);

import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { detectableProportion } from '../statistics/detectable-proportion.ts';
import { detectableRatio } from '../statistics/detectable-ratio.ts';
import { fisherMidP } from '../statistics/fisher-mid-p.ts';
import { inAgreement } from '../statistics/in-agreement.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { rateRatio } from '../statistics/rate-ratio.ts';
import type { TwoProportions } from '../statistics/two-proportions.ts';

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

/** Events, and the population and time they came from. */
export interface Exposed {
  readonly events: number;
  readonly exposure: number;
}

/** Which way a difference lies. */
export const directionOf = (difference: number): Comparison['direction'] =>
  difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'equal';

/** Whether events come at another rate than before, from as many quarters of one population. */
export const changeInCount = (latest: Events, before: Events): CountChange =>
  changeInRate({ ...latest, exposure: latest.quarters }, { ...before, exposure: before.quarters });

/** Whether events come at another rate than before, each over its own population and time: the conditional mid-P test of two rates. */
export function changeInRate(latest: Exposed, before: Exposed): CountChange {
  const exposures = { exposure: latest.exposure, referenceExposure: before.exposure };
  const { p } = rateRatio({ ...exposures, events: latest.events, referenceEvents: before.events });
  return {
    p,
    direction: directionOf(latest.events / latest.exposure - before.events / before.exposure),
    standsOut: detectableRatio({ ...exposures, referenceEvents: before.events }),
  };
}

export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/** A comparison of proportions, with the counts from which a change would have stood out, of as many as there are now. */
export interface ProportionChange extends Comparison {
  readonly points: number;
  readonly range: readonly [number, number];
  readonly standsOut: { readonly low: number | undefined; readonly high: number | undefined };
}

/** Whether a proportion is another than before: Fisher's mid-P test, and the difference in points with Newcombe's range, in agreement. */
export function changeInProportion(latest: Proportion, before: Proportion): ProportionChange {
  const table = { x1: latest.numerator, n1: latest.denominator, x2: before.numerator, n2: before.denominator };
  const { difference, p, interval } = comparedProportions(table);
  return {
    p,
    direction: directionOf(difference),
    points: 100 * difference,
    range: [100 * interval[0], 100 * interval[1]],
    standsOut: standingOut(table),
  };
}

/** The difference of two proportions, Fisher's mid-P value of none and Newcombe's range of it, in agreement about none. */
export function comparedProportions(table: TwoProportions) {
  const { difference, interval } = newcombe(table);
  return { difference, ...inAgreement({ p: fisherMidP(table), interval }, 0) };
}

/** The counts nearest to no difference at which test and range both find one. */
const standingOut = (table: TwoProportions): ProportionChange['standsOut'] =>
  detectableProportion(table, (x1) => comparedProportions({ ...table, x1 }).p < 0.05);

/** Which comparisons of a family are more than chance at 5%, after allowing for how many were made (Benjamini and Hochberg). */
export const clearDifferences = (family: readonly (Pick<Comparison, 'p'> | undefined)[]): readonly boolean[] =>
  adjustedTogether(family).map((p) => p !== undefined && p < 0.05);

/** The p-values of a family after allowing for how many there are (Benjamini and Hochberg). */
export const adjustedTogether = (
  family: readonly (Pick<Comparison, 'p'> | undefined)[],
): readonly (number | undefined)[] => benjaminiHochberg(family.map((comparison) => comparison?.p));

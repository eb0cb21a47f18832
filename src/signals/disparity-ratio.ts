import type { Observation } from '../measures/reading.ts';
import { inAgreement } from '../statistics/in-agreement.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { isFigureTold, rungOf, rungOfEvents } from '../vocabulary/small-numbers.ts';

/**
 * How a ratio to the reference group may be told: plainly, marked as of small numbers, by its counts and the expected
 * number alone (one or two events on either side), not at all for want of children (`too few`), or not at all because
 * there is none (`none`: withheld, or nobody of the reference group to compare with).
 */
export type Telling = 'plain' | 'small numbers' | 'counts' | 'too few' | 'none';

/** How the ratio of one group may be told beside the reference group's own observation. */
export function tellingOf(
  { value, numerator, denominator }: Observation,
  reference: Observation | undefined,
  on: 'population' | 'stage before',
): Telling {
  const [own, theirs] = [numberOf(numerator), reference && numberOf(reference.numerator)];
  if (value.kind === 'withheld' || own === undefined || theirs === undefined) return 'none';
  const sizes = [denominator, reference?.denominator].map((of) => (of && numberOf(of)) ?? 0);
  if (on === 'stage before' && !sizes.every(areEnough)) return 'too few';
  const rungs = [own, theirs].map(rungOfEvents);
  if (!rungs.every(isFigureTold)) return 'counts';
  return rungs.includes('small numbers') ? 'small numbers' : 'plain';
}

/** Whether so many children are enough for a percentage. */
const areEnough = (denominator: number): boolean => isFigureTold(rungOf({ numerator: 0, denominator }, 'percent'));

/** Whether the ratio itself and its range are told. */
export const isRatioTold = (telling: Telling): boolean => telling === 'plain' || telling === 'small numbers';

/** Whether a figure is more than chance away from what it is compared with, allowing for all comparisons made. */
export type Verdict = 'higher' | 'lower' | 'no clear difference' | 'not tested';

/**
 * A ratio of two shares with its test and its range brought into agreement about 1: they are two methods, and a reader
 * who sees both must not see them contradict one another. Of two rates they are one method, and are left as they are.
 */
export function agreed(observation: Observation): Observation {
  const { against, interval } = observation;
  if (!against || interval === null) return observation;
  const { p, interval: range } = inAgreement({ p: against.p, interval }, 1);
  return { ...observation, interval: range, against: { ...against, p } };
}

/** The verdict on a ratio by its adjusted p-value; which way it lies goes by the counts, which are told where it is not. */
export function verdictOn({ against, numerator }: Observation, adjusted: number | undefined): Verdict {
  const count = numberOf(numerator);
  if (adjusted === undefined || !against || count === undefined) return 'not tested';
  if (adjusted >= 0.05) return 'no clear difference';
  return count > against.expected ? 'higher' : 'lower';
}

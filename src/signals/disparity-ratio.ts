import type { Observation } from '../measures/reading.ts';
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

/** The verdict on a ratio whose p-value is adjusted. Of shares the range and the test are two methods: both must say so. */
export function verdictOn(observation: Observation, adjusted: number | undefined, isOfShares: boolean): Verdict {
  const { against, interval, numerator } = observation;
  const count = numberOf(numerator);
  if (adjusted === undefined || !against || count === undefined) return 'not tested';
  if (adjusted >= 0.05 || (isOfShares && !leavesOutOne(interval))) return 'no clear difference';
  return count > against.expected ? 'higher' : 'lower';
}

const leavesOutOne = (interval: Observation['interval']): boolean =>
  interval !== null && (interval[0] > 1 || interval[1] < 1);

import type { Observation } from '../measures/reading.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { areEnough, isFigureTold, rungOfEvents } from '../vocabulary/small-numbers.ts';

/**
 * How a ratio to the reference group may be told: plainly, marked as of small numbers, by the least it can be (`at least`:
 * nobody of the reference group), by its counts and the expected number alone (one or two events on either side), not at
 * all for want of children (`too few`), or not at all because there is none (`none`: withheld, or nobody on either side).
 */
export type Telling = 'plain' | 'small numbers' | 'at least' | 'counts' | 'too few' | 'none';

/** How the ratio of one group may be told beside the reference group's own observation. */
export function tellingOf(
  { value, numerator, denominator, against }: Observation,
  reference: Observation | undefined,
  on: 'population' | 'stage before',
): Telling {
  const [own, theirs] = [numberOf(numerator), reference && numberOf(reference.numerator)];
  if (!against || own === undefined || theirs === undefined) return 'none';
  const sizes = [denominator, reference?.denominator].map((of) => (of && numberOf(of)) ?? 0);
  if (on === 'stage before' && !sizes.every(areEnough)) return 'too few';
  const rungs = [own, theirs].map(rungOfEvents);
  if (!rungs.every(isFigureTold)) return 'counts';
  if (value.kind === 'withheld') return 'at least';
  return rungs.includes('small numbers') ? 'small numbers' : 'plain';
}

/** Whether the ratio itself and its range are told. */
export const isRatioTold = (telling: Telling): boolean => telling === 'plain' || telling === 'small numbers';

/** Whether a figure is more than chance away from what it is compared with, allowing for all comparisons made. */
export type Verdict = 'higher' | 'lower' | 'no clear difference' | 'not tested';

/** The verdict on a ratio by its adjusted p-value; which way it lies goes by the counts, which are told where it is not. */
export function verdictOn({ against, numerator }: Observation, adjusted: number | undefined): Verdict {
  const count = numberOf(numerator);
  if (adjusted === undefined || !against || count === undefined) return 'not tested';
  if (adjusted >= 0.05) return 'no clear difference';
  return count > against.expected ? 'higher' : 'lower';
}

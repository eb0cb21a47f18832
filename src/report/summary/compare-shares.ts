import type { Counts } from '../../measures/published-counts.ts';
import type { Observation } from '../../measures/reading.ts';
import { changeInProportion } from '../../signals/change.ts';
import { areEnough, rungOfChildren } from '../../vocabulary/small-numbers.ts';
import { marked, say, sayNumber, sayRange } from '../../vocabulary/wording.ts';
import { sayDifference } from '../say-difference.ts';
import type { Said } from './said.ts';
import { sayEnds, sayStandsOut } from './say-stands-out.ts';

interface Words {
  /** What the share is set against: `the 12 cohorts before`. */
  readonly before: string;
  /** What is counted: `children`. */
  readonly many: string;
}

/** A share tested against an earlier one, with what would have stood out; of too few nothing is tested. */
export function compareShares(
  now: Counts,
  then: Counts,
  { before, many }: Words,
): Pick<Said, 'change' | 'detectable' | 'comparison' | 'made'> {
  if (![now.denominator, then.denominator].every(areEnough))
    return { change: `There are too few ${many} to compare with ${before}.` };
  const comparison = changeInProportion(now, then);
  const earlier = sayOf(then);
  const difference = sayDifference(comparison.points, 'percent', comparison.range);
  return {
    change: `Against ${before}, ${earlier}: ${difference}.`,
    detectable: sayStandsOut(
      comparison.standsOut,
      `Taken alone, with ${sayNumber(now.denominator, 'children')} ${many}`,
    ),
    comparison,
    made: {
      now: sayOf(now),
      before: earlier,
      method: 'Fisher',
      standsOut: sayEnds(comparison.standsOut),
      difference,
    },
  };
}

const sayOf = ({ numerator, denominator }: Counts): string =>
  `${sayNumber(numerator, 'children')} of ${sayNumber(denominator, 'children')}`;

/** The percentage, marked where it is of small numbers, and its range in brackets; of too few children the counts say all there is. */
export const sayAsPercentage = ({ value, interval }: Observation, { denominator }: Counts): string =>
  !areEnough(denominator)
    ? ''
    : ` (${marked(say(value, 'percent'), rungOfChildren(denominator))}; range ${sayRange(interval, 'percent')}%)`;

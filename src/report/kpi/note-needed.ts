import type { Observation } from '../../measures/reading.ts';
import { changeInProportion } from '../../signals/change.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import type { Unit } from '../../vocabulary/unit.ts';

/** Two percentages this unlikely to be one and the same are noted. */
const unlikely = 0.01;
/** Fewer than this is never said to have doubled or halved: 1 child to 2 is no news. */
const leastMove = 5;

/** One figure in a quarter and in the quarter before. */
interface Pair {
  readonly now: Observation | undefined;
  readonly before: Observation | undefined;
}

/**
 * What of a figure in the return is implausible against last quarter's, or nothing: a `percentage` by the two-sided
 * Fisher mid-P test below 0.01; a `count` (of a rate too) that doubled or halved; a `denominator` that fell by half.
 */
export function noteNeeded({ now, before }: Pair, unit: Unit): string {
  if (now === undefined || before === undefined) return '';
  const [above, below] = [countsOf(now), countsOf(before)];
  const reasons = [
    unit === 'percent' ? otherPercentage(above, below) : countMoved(below.numerator, above.numerator),
    fellByHalf(below.denominator, above.denominator) ? 'denominator' : '',
  ];
  return reasons.filter(Boolean).join('; ');
}

interface Counts {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

const countsOf = ({ numerator, denominator }: Observation): Counts => ({
  numerator: numberOf(numerator),
  denominator: denominator === null ? undefined : numberOf(denominator),
});

function otherPercentage(now: Counts, before: Counts): string {
  const [latest, earlier] = [asProportion(now), asProportion(before)];
  if (!latest || !earlier) return '';
  return changeInProportion(latest, earlier).p < unlikely ? 'percentage' : '';
}

/** Counts that a test can take: something to divide by, and no more counted than that. */
const asProportion = ({ numerator, denominator }: Counts) =>
  numerator !== undefined && denominator !== undefined && denominator > 0 && numerator <= denominator
    ? { numerator, denominator }
    : undefined;

function countMoved(before: number | undefined, now: number | undefined): string {
  if (before === undefined || now === undefined || Math.abs(now - before) < leastMove) return '';
  if (now >= 2 * before) return 'count';
  return fellByHalf(before, now) ? 'count' : '';
}

const fellByHalf = (before: number | undefined, now: number | undefined): boolean =>
  before !== undefined && now !== undefined && before - now >= leastMove && now <= before / 2;

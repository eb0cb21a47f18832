import { isDrawn, sayAtLeast } from '../../charts/disparity-marks.ts';
import type { AsTold } from '../../signals/as-told.ts';
import type { DisparityComparison } from '../../signals/disparity-family.ts';
import { isApart } from '../../signals/disparity-family.ts';
import { isRatioTold } from '../../signals/disparity-ratio.ts';
import type { Figure } from '../../vocabulary/figure.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { fewestSaid } from '../../vocabulary/small-numbers.ts';
import { marked, sayBare, sayExpected, sayNumber, sayRange, shorthand } from '../../vocabulary/wording.ts';

/** A ratio as a table tells it, with the mark of small numbers; or the mark of what is not told. */
export function sayRatio({
  telling,
  observation: { value },
}: Pick<DisparityComparison, 'telling' | 'observation'>): string {
  if (telling === 'none' || telling === 'at least') return sayBare(value, 'ratio');
  if (!isRatioTold(telling)) return shorthand['too small'];
  return marked(sayBare(value, 'ratio'), telling === 'small numbers' ? 'small numbers' : 'plain');
}

/** The range of a ratio that is told. */
export const sayRatioRange = ({
  telling,
  observation,
}: Pick<DisparityComparison, 'telling' | 'observation'>): string =>
  isRatioTold(telling) || telling === 'at least' ? sayRange(observation.interval, 'ratio') : '';

/** The number expected at the reference group's rate. */
export const sayExpectedCell = ({ against }: DisparityComparison['observation']): string =>
  against ? sayExpected(against.expected) : '';

/** `≤3` and `≥18`: the most children that would have stood out as few, and the fewest as many; blank where no count would. */
export const sayStandsOut = ({
  against,
}: DisparityComparison['observation']): readonly [most: string, fewest: string] => {
  const said = (sign: string, count: number | undefined): string =>
    count === undefined ? '' : `${count === 0 ? '' : sign}${sayNumber(count, 'children')}`;
  return [said('\u2264', against?.standsOut.low), said('\u2265', against?.standsOut.high)];
};

/** The least and the most a ratio could be, whatever those are of whom it is not known. */
export const sayIfNotKnown = ({ telling, observation: { against } }: DisparityComparison): string =>
  against?.ifNotKnown && isRatioTold(telling) ? sayRange(against.ifNotKnown, 'ratio') : '';

/** `+6`, `−2`, `0`: a difference in percentage points. */
export function sayPoints(figure: Figure): string {
  const said = sayBare(figure, 'points');
  return figure.kind === 'known' && figure.value > 0 && said !== '0' ? `+${said}` : said;
}

/** A count, none in words. */
export const sayNone = (count: Figure): string => (numberOf(count) === 0 ? 'none' : sayBare(count, 'children'));

/** `12 of 40`, `none of 8`, `fewer than 5`, `no children`, or a count alone where there is nothing it is of. */
export function sayOf({
  numerator,
  denominator,
  rung,
}: Pick<AsTold, 'numerator' | 'denominator'> & Partial<AsTold>): string {
  if (rung === 'fewer than 5') return fewestSaid;
  if (!denominator || denominator.kind === 'withheld') return sayBare(numerator, 'children');
  if (denominator.value === 0) return 'no children';
  return `${sayNone(numerator)} of ${sayBare(denominator, 'children')}`;
}

/** `: 3.0 (1.9 to 4.6), higher`, which goes on from the counts; of none, or of one or two, `; 5.0 expected`. */
export function sayAfterCounts(compared: Pick<DisparityComparison, 'telling' | 'observation' | 'verdict'>): string {
  const { telling, observation, verdict } = compared;
  if (telling === 'too few' || telling === 'none' || observation.numerator.kind === 'withheld') return '';
  const word = isApart(compared) ? `, ${verdict}` : '';
  if (telling === 'at least') return `: ${sayAtLeast(observation)}${word}`;
  if (isDrawn(compared)) return `: ${sayRatio(compared)} (${sayRatioRange(compared)})${word}`;
  return `; ${sayExpectedCell(observation)} expected${word}`;
}

/** The headings of the columns of what would have stood out, taken alone, and of what those not known could make of a ratio. */
export const standsOutHeads = ['Alone stands out at or below', 'Alone stands out at or above'] as const;
export const ifNotKnownHead = 'Least and most with not known';

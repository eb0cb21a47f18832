import { sayAtLeast } from '../../charts/disparity-marks.ts';
import { spanSaid } from '../../charts/disparity-view.ts';
import type { DisparityComparison } from '../../signals/disparity-family.ts';
import { isApart } from '../../signals/disparity-family.ts';
import { isRatioTold } from '../../signals/disparity-ratio.ts';
import { stageBefore, stageDid, stageDidAmong } from '../../vocabulary/disparity-rung.ts';
import type { EthnicGroup } from '../../vocabulary/ethnicity.ts';
import { ethnicGroupNames } from '../../vocabulary/ethnicity.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { say, sayCount, sayExpected, sayNumber, sayRange } from '../../vocabulary/wording.ts';
import { sayStandsOut } from '../summary/say-stands-out.ts';

/** A group's name. */
export const groupName = ({ ethnicity }: DisparityComparison): string => ethnicGroupNames[ethnicity as EthnicGroup];

/** `Black children became first-time entrants in the year to …; 6 would be expected at the White rate: 2.4 times (range 1.2 to 4.7).`, which goes on from the count. */
export function sayAfterCount(comparison: DisparityComparison, reference: EthnicGroup): string {
  const { rung, observation } = comparison;
  const children = numberOf(observation.numerator) === 1 ? 'child' : 'children';
  const did = stageDid(rung.stage);
  const happened = `${groupName(comparison)} ${children} ${children === 'child' ? did.replace(/^were/, 'was') : did} in ${spanSaid(rung)}`;
  return `${happened}${sayExpectedAt(comparison, reference)}.`;
}

/** `Black: 12 of 40 children sentenced at court were sentenced to custody; 5 would be expected …: 2.4 times (range 1.2 to 4.7).` */
export function sayInFull(comparison: DisparityComparison, reference: EthnicGroup): string {
  const { rung, on, observation } = comparison;
  const [count, of] = [observation.numerator, observation.denominator].map((figure) =>
    figure ? numberOf(figure) : undefined,
  );
  const counted =
    on === 'stage before'
      ? `${count === 0 ? 'none' : sayNumber(count ?? 0, 'children')} of ${sayCount(of ?? 0, 'child', 'children')} ${stageBefore(rung.stage)}`
      : sayNobodyOr(count ?? 0);
  const did = on === 'stage before' ? stageDidAmong(rung.stage) : stageDid(rung.stage);
  const span = rung.isPooled ? ' in three years' : '';
  return `${groupName(comparison)}: ${counted} ${did}${span}${sayExpectedAt(comparison, reference)}.`;
}

/** `; 6 would be expected at the White rate: 2.4 times (range 1.2 to 4.7)`, without the ratio where counts alone are told. */
function sayExpectedAt({ on, telling, observation }: DisparityComparison, reference: EthnicGroup): string {
  const { against } = observation;
  if (!against) return '';
  const rate = on === 'population' ? 'rate' : 'share';
  const number = against.expected === 0 ? 'none' : sayExpected(against.expected);
  const expected = `; ${number} would be expected at the ${ethnicGroupNames[reference]} ${rate}`;
  if (telling === 'at least') return `${expected}: ${sayAtLeast(observation)}`;
  return isRatioTold(telling) ? `${expected}: ${sayTimes(observation)}` : expected;
}

/** `2.4 times (range 1.2 to 4.7)`; of none the upper end says all there is. */
const sayTimes = ({ value, interval }: DisparityComparison['observation']): string =>
  numberOf(value) === 0 && interval
    ? `at most ${sayNumber(interval[1], 'ratio')} times`
    : `${say(value, 'ratio')} (range ${sayRange(interval, 'ratio')})`;

const sayNobodyOr = (count: number): string => (count === 0 ? 'none' : sayCount(count, 'child', 'children'));

/** What could not have been seen: `Taken alone, only 1 or fewer, or 12 or more, would have stood out.` Nothing of what was. */
export function sayUnseen(comparison: DisparityComparison): string {
  const { against } = comparison.observation;
  if (!against || isApart(comparison)) return '';
  if (against.p < 0.05) return 'Taken alone this would stand out; among all comparisons made it does not.';
  return sayStandsOut(against.standsOut, 'Taken alone,');
}

/** What those of whom it is not known could make of a ratio; nothing where all are known or no ratio is told. */
export function sayUnknown(comparison: DisparityComparison, reference: EthnicGroup): string {
  const { against } = comparison.observation;
  if (!against?.ifNotKnown || !isRatioTold(comparison.telling)) return '';
  return `Whatever the ethnicity of the children of whom it is not known, it would be ${sayRange(against.ifNotKnown, 'ratio')} times the ${ethnicGroupNames[reference]} rate.`;
}

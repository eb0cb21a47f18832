import { isApart } from '../../signals/disparity-family.ts';
import { isRatioTold } from '../../signals/disparity-ratio.ts';
import type { OthersComparison } from '../../signals/others-family.ts';
import { othersFamily } from '../../signals/others-family.ts';
import { codeName } from '../../vocabulary/code-name.ts';
import type { DisparityStage } from '../../vocabulary/disparity-rung.ts';
import { stageDid } from '../../vocabulary/disparity-rung.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { inWords } from '../../vocabulary/period.ts';
import { say, sayCount, sayExpected, sayNumber, sayRange } from '../../vocabulary/wording.ts';
import type { Block } from '../document.ts';
import type { Story, Told } from '../story.ts';

/** What the pages of other characteristics begin with: how many comparisons were made, and which stand out. */
export function sayOthers({ plan }: Story, { reading }: Told): readonly Block[] {
  const { comparisons, made } = othersFamily(reading, plan.threeYears);
  const apart = comparisons.filter((one) => isApart(one) && !one.isMirror);
  const when = `${inWords(plan.threeYears)} together, because a year is too thin for most of these groups`;
  const lead = `Each group was compared with all other children of whom the same is known, over ${when}. ${sayCount(made, 'comparison was', 'comparisons were')} made.`;
  const rest = 'which does not mean that there is none';
  if (apart.length === 0)
    return [
      {
        kind: 'paragraph',
        text: `${lead} None stands out, after allowing for that number: there is no clear difference, ${rest}.`,
      },
    ];
  const text = `${lead} These stand out, after allowing for that number; of the others there is no clear difference, ${rest}.`;
  return [
    { kind: 'paragraph', text },
    { kind: 'list', items: apart.map(sayOne) },
  ];
}

/** `Boys: of 40 at the stage before 12 were sentenced to custody; 7 would be expected as of all others: 1.8 times (range 1.1 to 3.0).` */
function sayOne({ dimension, code, observation, telling }: OthersComparison): string {
  const { series, numerator, denominator, value, interval, against } = observation;
  const [, stage, kind] = series.split('.');
  const did = stageDid(stage as DisparityStage);
  const count = sayNumber(numberOf(numerator) ?? 0, 'children');
  const of = denominator ? (numberOf(denominator) ?? 0) : 0;
  const counted =
    kind === 'relative_rate_others'
      ? `${count} ${did}`
      : `of ${sayCount(of, 'child', 'children')} at the stage before ${count} ${did}`;
  const expected = against ? `; ${sayExpected(against.expected)} would be expected as of all others` : '';
  const times = isRatioTold(telling) ? `: ${say(value, 'ratio')} (range ${sayRange(interval, 'ratio')})` : '';
  return `${codeName(dimension, code)}: ${counted}${expected}${times}.`;
}

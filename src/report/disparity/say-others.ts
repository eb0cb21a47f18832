import { sayAtLeast } from '../../charts/disparity-marks.ts';
import { isApart } from '../../signals/disparity-family.ts';
import { isRatioTold } from '../../signals/disparity-ratio.ts';
import type { OthersComparison } from '../../signals/others-family.ts';
import { othersFamily } from '../../signals/others-family.ts';
import { codeName, dimensionNames } from '../../vocabulary/code-name.ts';
import type { DisparityStage } from '../../vocabulary/disparity-rung.ts';
import { stageDid, stageDidAmong } from '../../vocabulary/disparity-rung.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { inWords } from '../../vocabulary/period.ts';
import { mostNotKnown } from '../../vocabulary/small-numbers.ts';
import { listed, say, sayCount, sayExpected, sayNumber, sayRange, small } from '../../vocabulary/wording.ts';
import type { Block } from '../document.ts';
import type { Story, Told } from '../story.ts';
import { childrenOf } from './children-of.ts';

/** What the pages of other characteristics begin with: how many comparisons were made, and which stand out. */
export function sayOthers({ plan }: Story, { reading }: Told): readonly Block[] {
  const { comparisons, made } = othersFamily(reading, plan.threeYears);
  const apart = comparisons.filter((one) => isApart(one) && !one.isMirror);
  const when = `${inWords(plan.threeYears)} together, because a year is too thin for most of these groups`;
  const lead = `Each group was compared with all other children of whom the same is known, over ${when}. ${sayCount(made, 'comparison was', 'comparisons were')} made.`;
  const rest = 'which does not mean that there is none';
  const none = `None stands out, after allowing for that number: there is no clear difference, ${rest}.`;
  const some = `These stand out, after allowing for that number; of the others there is no clear difference, ${rest}. Expected is at the rate of all other children, and ranges are in brackets.`;
  const isOfAll = (one: OthersComparison): boolean => one.observation.series.endsWith('.relative_rate_others');
  if (made === 0)
    return [
      {
        kind: 'paragraph',
        text: 'No group could be compared with all others: there are too few, or the extracts do not tell.',
      },
    ];
  return [
    { kind: 'paragraph', text: `${lead} ${apart.length === 0 ? none : some}` },
    ...told('Against all aged 10 to 17:', apart.filter(isOfAll)),
    ...told(
      'Among those at the stage before:',
      apart.filter((one) => !isOfAll(one)),
    ),
    ...sayIncomplete(comparisons),
  ];
}

/** Of which characteristics too many are not known for a verdict; each once, whatever the stage. */
function sayIncomplete(comparisons: readonly OthersComparison[]): readonly Block[] {
  const named = comparisons
    .filter(({ isIncomplete }) => isIncomplete)
    .map(({ dimension }) => dimensionNames[dimension] ?? dimension);
  if (named.length === 0) return [];
  const text = `Not judged at stages where it is not known of more than ${100 * mostNotKnown}% of the children: ${small(listed([...new Set(named)]))}.`;
  return [{ kind: 'note', text }];
}

/** A list with its own lead, a line a group; nothing of none. */
function told(text: string, apart: readonly OthersComparison[]): readonly Block[] {
  if (apart.length === 0) return [];
  const names = [...new Set(apart.map(nameOf))];
  const items = names.map((name) =>
    sayGroup(
      name,
      apart.filter((one) => nameOf(one) === name),
    ),
  );
  return [
    { kind: 'paragraph', text },
    { kind: 'list', items },
  ];
}

const nameOf = ({ dimension, code }: OthersComparison): string => codeName(dimension, code);

/** A group at one stage in a sentence, at several by its name and a clause for each. */
function sayGroup(name: string, own: readonly OthersComparison[]): string {
  const [one] = own;
  if (one && own.length === 1) return sayAlone(one);
  return `${name}: ${own.map(sayClause).join('; ')}.`;
}

/** `130 of 193 children with special educational needs were cautioned or sentenced; 180 would be expected at the rate of all other children: 0.7 times (range 0.6 to 0.8).` */
function sayAlone(one: OthersComparison): string {
  const { count, did } = countedAt(one);
  const expected = `${sayWhatExpected(one)} would be expected at the rate of all other children`;
  const times = sayTimes(one, 'range ');
  const unknown = sayNotKnown(one);
  return `${count} ${childrenOf(one.dimension, one.code)} ${did}; ${expected}${times && `: ${times}`}${unknown && `; ${unknown}`}.`;
}

/** `635 had an offence recorded, 136 expected, 4.7 times (3.9 to 5.6)`. */
function sayClause(one: OthersComparison): string {
  const { count, did } = countedAt(one);
  const parts = [`${count} ${did}`, `${sayWhatExpected(one)} expected`, sayTimes(one), sayNotKnown(one)];
  return parts.filter(Boolean).join(', ');
}

const stageOf = ({ observation }: OthersComparison): DisparityStage =>
  observation.series.split('.')[1] as DisparityStage;

function countedAt(one: OthersComparison): { readonly count: string; readonly did: string } {
  const { series, numerator, denominator } = one.observation;
  const stage = stageOf(one);
  const number = numberOf(numerator) ?? 0;
  const said = number === 0 ? 'none' : sayNumber(number, 'children');
  if (series.endsWith('.relative_rate_others')) return { count: said, did: stageDid(stage) };
  const of = denominator ? (numberOf(denominator) ?? 0) : 0;
  return { count: `${said} of ${sayNumber(of, 'children')}`, did: stageDidAmong(stage) };
}

const sayWhatExpected = ({ observation: { against } }: OthersComparison): string =>
  against && against.expected > 0 ? sayExpected(against.expected) : 'none';

/** `4.7 times (3.9 to 5.6)`, or the least it can be; nothing of one or two. */
function sayTimes({ telling, observation }: OthersComparison, before = ''): string {
  if (telling === 'at least') return sayAtLeast(observation);
  const { value, interval } = observation;
  return isRatioTold(telling) ? `${say(value, 'ratio')} (${before}${sayRange(interval, 'ratio')})` : '';
}

/** `of 12 more it is not known`. */
const sayNotKnown = ({ notKnown }: OthersComparison): string =>
  notKnown > 0 ? `of ${sayNumber(notKnown, 'children')} more it is not known` : '';

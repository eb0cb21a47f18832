import type { DisparityComparison } from '../signals/disparity-family.ts';
import { isApart } from '../signals/disparity-family.ts';
import { isRatioTold } from '../signals/disparity-ratio.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { areFewest, fewestSaid } from '../vocabulary/small-numbers.ts';
import { sayExpected, sayNumber, sayRange, shorthand } from '../vocabulary/wording.ts';
import { rungRow } from './disparity-view.ts';
import type { RatioMark } from './ratio-layers.ts';

/** How the two denominators are named in the key. */
export const rateNames = {
  population: 'Rate of all aged 10 to 17',
  'stage before': 'Share of those at the stage before',
} as const;

/** Words in the place of a dot. */
export interface DisparityWords {
  readonly row: string;
  readonly kind: string;
  readonly said: string;
}

/** A ratio and how it may be told. */
type ToldRatio = Pick<DisparityComparison, 'telling' | 'observation'>;

/** Whether a ratio has a dot: one of 0 has no place on a logarithmic axis. */
export const isDrawn = ({ telling, observation }: ToldRatio): boolean =>
  isRatioTold(telling) && (numberOf(observation.value) ?? 0) > 0 && observation.interval !== null;

const placeOf = ({ rung, on }: DisparityComparison) => ({ row: rungRow(rung), kind: rateNames[on] });

/** The marks of comparisons of which a ratio is told, on an axis that ends where it does. */
export const disparityMarks = (
  comparisons: readonly DisparityComparison[],
  ends: readonly [number, number],
): readonly RatioMark[] =>
  comparisons.filter(isDrawn).map((comparison) => ({
    ...placeOf(comparison),
    ...cutTo(ends, comparison.observation),
    isApart: isApart(comparison),
  }));

/** A ratio and its range, cut to the ends of an axis. */
export function cutTo([least, most]: readonly [number, number], { value, interval }: ToldRatio['observation']) {
  const [low, high] = interval ?? [1, 1];
  return {
    value: numberOf(value) ?? 1,
    low: Math.max(low, least),
    high: Math.min(high, most),
    cutAt: [...(low < least ? [least] : []), ...(high > most ? [most] : [])],
  };
}

/** What stands where there is no dot: counts and the expected number, or the mark of a figure that is not there. */
export const disparityWords = (comparisons: readonly DisparityComparison[]): readonly DisparityWords[] =>
  comparisons
    .filter((comparison) => !isDrawn(comparison))
    .map((comparison) => ({ ...placeOf(comparison), said: insteadOf(comparison) }));

function insteadOf(comparison: DisparityComparison): string {
  const { observation, telling } = comparison;
  const { value, numerator, against } = observation;
  const count = numberOf(numerator);
  if (count === undefined) return shorthand[value.kind === 'withheld' ? value.because : 'not applicable'];
  const said = sayCounts(comparison, count);
  if (telling === 'none') return `${said}; none to compare`;
  return telling === 'too few' || !against ? said : `${said}${besideExpected(comparison, against.expected)}`;
}

/** `; 5.0 expected: lower`, or `: at least 1.4 times, higher` where none would be. */
function besideExpected(comparison: DisparityComparison, expected: number): string {
  const { observation, telling, verdict } = comparison;
  const word = isApart(comparison) ? `: ${verdict}` : '';
  if (telling === 'at least') return `: ${sayAtLeast(observation)}${word && `, ${verdict}`}`;
  return `; ${sayExpected(expected)} expected${word}`;
}

/** `at least 1.4 times`: a ratio to a group of whom there is none. */
export const sayAtLeast = ({ interval }: ToldRatio['observation']): string =>
  interval ? `at least ${sayRange(interval, 'ratio').replace(' or more', '')} times` : '';

/** How many there are whose ethnicity is not known, where those are too many for a verdict; else nothing. */
export function sayIncomplete({ isIncomplete, observation: { against } }: DisparityComparison): string {
  const { numerator = 0, rest = 0 } = against?.notKnown ?? {};
  return isIncomplete && numerator + rest > 0 ? `${sayNumber(numerator + rest, 'children')} not known` : '';
}

/** `2`, `none`, `2 of 8`, or that they are fewer than 5. */
function sayCounts({ on, observation: { denominator } }: DisparityComparison, count: number): string {
  const said = count === 0 ? 'none' : sayNumber(count, 'children');
  const of = on === 'stage before' && denominator ? numberOf(denominator) : undefined;
  if (of === undefined) return said;
  return areFewest(of) ? fewestSaid : `${said} of ${sayNumber(of, 'children')}`;
}

const ticks = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

/** Ends and ticks of an axis that holds every dot, and ranges from a fifth to five times. */
export function ratioAxis(comparisons: readonly ToldRatio[]): {
  readonly ends: readonly [number, number];
  readonly ticks: readonly number[];
} {
  const drawn = comparisons.filter(isDrawn).map(({ observation }) => observation);
  const values = drawn.flatMap(({ value }) => numberOf(value) ?? 1);
  const ranges = drawn.flatMap(({ interval }) => interval ?? []).map((end) => Math.min(5, Math.max(0.2, end)));
  const low = ticks.findLast((tick) => tick <= Math.min(0.5, ...values, ...ranges)) ?? 0.02;
  const high = ticks.find((tick) => tick >= Math.max(2, ...values, ...ranges)) ?? 50;
  return { ends: [low, high], ticks: ticks.filter((tick) => tick >= low && tick <= high) };
}

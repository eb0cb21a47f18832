import type { Publishable } from '../disclosure/disclose.ts';
import type { Dimension, Observation } from '../measures/reading.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { inCodeOrder } from '../vocabulary/code-order.ts';
import { numberOf } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import { areEnough, isFigureTold, rungOfEvents } from '../vocabulary/small-numbers.ts';
import { asTold } from './as-told.ts';
import type { Telling, Verdict } from './disparity-ratio.ts';
import { verdictOn } from './disparity-ratio.ts';
import { isIncomplete } from './incomplete.ts';

/** The children of one code beside all others whose code is known. */
export interface OthersComparison {
  readonly observation: Observation;
  readonly dimension: Dimension;
  readonly code: string;
  readonly telling: Telling;
  /** Whether it is the second of the only two codes of its characteristic, and so the first upside down. */
  readonly isMirror: boolean;
  /** Whether of too many it is not known for a verdict, and how many those are: children, or those of the stage before. */
  readonly isIncomplete: boolean;
  readonly notKnown: number;
  readonly adjusted: number | undefined;
  readonly verdict: Verdict;
}

export interface OthersFamily {
  readonly comparisons: readonly OthersComparison[];
  readonly made: number;
}

type Unjudged = Omit<OthersComparison, 'adjusted' | 'verdict'>;
type Coded = Pick<Unjudged, 'observation' | 'dimension' | 'code'>;

const isOfShares = ({ series }: Observation): boolean => series.includes('.of_stage_before');

/**
 * Judges every ratio to all others of a reading in one period as one family. Where a characteristic has two codes the
 * ratio of the one is that of the other upside down: one comparison, counted once.
 */
export function othersFamily({ observations }: Publishable, { label }: Period): OthersFamily {
  const found = observations
    .filter(({ series, period }) => /_(ratio|rate)_others$/.test(series) && period.label === label)
    .flatMap(coded);
  const known = found.filter(({ code }) => code !== 'not_known');
  const told = known.map((one): Unjudged => {
    const unknown = found.find((other) => alike(one, other) && other.code === 'not_known')?.observation;
    const counted = isOfShares(one.observation) ? 'denominator' : 'numerator';
    const groups = known.filter((other) => alike(one, other)).map(({ observation }) => observation);
    return {
      ...one,
      telling: tellingBesideOthers(one, known),
      isMirror: false,
      isIncomplete: isIncomplete(groups, unknown, counted),
      notKnown: (unknown?.[counted] && numberOf(unknown[counted])) ?? 0,
    };
  });
  const set = told.map((one) => ({ ...one, isMirror: isSecondOfTwo(one, told) && !isAlone(one, told) }));
  const tested = set.map((one) => (one.isMirror ? undefined : testedBy(one)));
  const adjusted = benjaminiHochberg(tested);
  const comparisons = set.map((one, place) => {
    const own = one.isMirror ? adjusted[mirrorOf(one, set)] : adjusted[place];
    return { ...one, adjusted: own, verdict: verdictOn(one.observation, own) };
  });
  return { comparisons, made: tested.filter((p) => p !== undefined).length };
}

function coded(observation: Observation): readonly Coded[] {
  const [[dimension, code] = [], ...more] = Object.entries(observation.group ?? {});
  if (dimension === undefined || code === undefined || more.length > 0) return [];
  return [{ observation, dimension: dimension as Dimension, code }];
}

/** How the ratio of a code to all others may be told: that goes by the children of both at the stage before, and by the events. */
function tellingBesideOthers(one: Coded, found: readonly Coded[]): Telling {
  const { observation } = one;
  if (!observation.against) return 'none';
  const others = found.filter((other) => alike(one, other) && other.code !== one.code);
  const sizes = [sizeOf(one), others.reduce((sum, other) => sum + sizeOf(other), 0)];
  if (isOfShares(observation) && !sizes.every(areEnough)) return 'too few';
  if (observation.value.kind === 'withheld') return isFigureTold(rungOfEvents(eventsOf(one))) ? 'at least' : 'counts';
  const { rung } = asTold(observation, { unit: 'ratio' });
  return rung === 'plain' || rung === 'small numbers' ? rung : 'counts';
}

const eventsOf = ({ observation: { numerator } }: Coded): number => numberOf(numerator) ?? 0;

const testedBy = ({ telling, observation, ...of }: Unjudged): number | undefined =>
  of.isIncomplete || telling === 'too few' || telling === 'none' ? undefined : observation.against?.p;

const sizeOf = ({ observation: { denominator } }: Coded): number => (denominator && numberOf(denominator)) ?? 0;

const alike = (one: Coded, other: Coded): boolean =>
  one.dimension === other.dimension && one.observation.series === other.observation.series;

function isSecondOfTwo(one: Coded, set: readonly Coded[]): boolean {
  const codes = inCodeOrder(
    one.dimension,
    set.filter((other) => alike(one, other)).map(({ code }) => code),
  );
  return codes.length === 2 && codes[1] === one.code;
}

/** Whether the second of two codes can be tested and the first cannot: nobody was left to compare the first with. */
const isAlone = (one: Unjudged, set: readonly Unjudged[]): boolean => {
  const first = set[mirrorOf(one, set)];
  return testedBy(one) !== undefined && (first === undefined || testedBy(first) === undefined);
};

const mirrorOf = (one: Unjudged, set: readonly Unjudged[]): number =>
  set.findIndex((other) => alike(one, other) && other.code !== one.code);

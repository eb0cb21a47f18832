import type { Publishable } from '../disclosure/disclose.ts';
import type { Dimension, Observation } from '../measures/reading.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { inCodeOrder } from '../vocabulary/code-order.ts';
import { numberOf } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import { isFigureTold, rungOf } from '../vocabulary/small-numbers.ts';
import { asTold } from './as-told.ts';
import type { Telling, Verdict } from './disparity-ratio.ts';
import { agreed, verdictOn } from './disparity-ratio.ts';

/** The children of one code beside all others whose code is known. */
export interface OthersComparison {
  readonly observation: Observation;
  readonly dimension: Dimension;
  readonly code: string;
  readonly telling: Telling;
  /** Whether it is the second of the only two codes of its characteristic, and so the first upside down. */
  readonly isMirror: boolean;
  readonly adjusted: number | undefined;
  readonly verdict: Verdict;
}

export interface OthersFamily {
  readonly comparisons: readonly OthersComparison[];
  readonly made: number;
}

type Unjudged = Omit<OthersComparison, 'adjusted' | 'verdict'>;
type Coded = Omit<Unjudged, 'telling' | 'isMirror'>;

const isOfShares = ({ series }: Observation): boolean => series.includes('.of_stage_before');

/**
 * Judges every ratio to all others of a reading in one period as one family. Where a characteristic has two codes the
 * ratio of the one is that of the other upside down: one comparison, counted once.
 */
export function othersFamily({ observations }: Publishable, { label }: Period): OthersFamily {
  const found = observations
    .filter(({ series, period }) => /_(ratio|rate)_others$/.test(series) && period.label === label)
    .flatMap(coded);
  const set = found.map(
    (one): Unjudged => ({ ...one, telling: tellingBesideOthers(one, found), isMirror: isSecondOfTwo(one, found) }),
  );
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
  if (dimension === undefined || code === undefined || code === 'not_known' || more.length > 0) return [];
  const told = isOfShares(observation) ? agreed(observation) : observation;
  return [{ observation: told, dimension: dimension as Dimension, code }];
}

/** How the ratio of a code to all others may be told: that goes by the children of both at the stage before, and by the events. */
function tellingBesideOthers(one: Coded, found: readonly Coded[]): Telling {
  const { observation } = one;
  if (observation.value.kind === 'withheld') return 'none';
  const others = found.filter((other) => alike(one, other) && other.code !== one.code);
  const sizes = [sizeOf(one), others.reduce((sum, other) => sum + sizeOf(other), 0)];
  if (
    isOfShares(observation) &&
    !sizes.every((denominator) => isFigureTold(rungOf({ numerator: 0, denominator }, 'percent')))
  )
    return 'too few';
  const { rung } = asTold(observation, { unit: 'ratio' });
  return rung === 'plain' || rung === 'small numbers' ? rung : 'counts';
}

const testedBy = ({ telling, observation }: Unjudged): number | undefined =>
  telling === 'too few' || telling === 'none' ? undefined : observation.against?.p;

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

const mirrorOf = (one: Unjudged, set: readonly Unjudged[]): number =>
  set.findIndex((other) => alike(one, other) && other.code !== one.code);

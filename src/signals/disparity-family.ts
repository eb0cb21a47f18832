import type { Publishable } from '../disclosure/disclose.ts';
import type { Observation } from '../measures/reading.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import type { Telling, Verdict } from './disparity-ratio.ts';
import { tellingOf, verdictOn } from './disparity-ratio.ts';
import type { DisparityAsked, DisparityRung } from './disparity-rungs.ts';
import { disparityOf, disparityRungs } from './disparity-rungs.ts';
import { isIncomplete } from './incomplete.ts';

/** What a rate is on: the children aged 10 to 17, or the children who had come to the stage before. */
export type Denominator = 'population' | 'stage before';

const seriesOn = { population: 'relative_rate', 'stage before': 'of_stage_before_ratio' } as const;

/** One group at one stage set beside the reference group, and the one verdict that picture, table and sentence share. */
export interface DisparityComparison {
  readonly rung: DisparityRung;
  readonly ethnicity: string;
  readonly on: Denominator;
  readonly observation: Observation;
  readonly telling: Telling;
  /** Whether the ethnicity of too many is not known for a verdict. */
  readonly isIncomplete: boolean;
  /** The p-value adjusted by Benjamini and Hochberg for the comparisons of the family; absent where none was made. */
  readonly adjusted: number | undefined;
  readonly verdict: Verdict;
}

/** All the comparisons that are read together: every group but the reference, at every stage, on both denominators. */
export interface DisparityFamily {
  readonly rungs: readonly DisparityRung[];
  readonly comparisons: readonly DisparityComparison[];
  /** Comparisons that were tested, and stages at which any was. */
  readonly made: number;
  readonly stages: number;
}

/**
 * Judges a reading of disproportionality. Whatever has an expected number is tested, however small, so that nothing is
 * chosen by its size; but shares of fewer than 10 children are too few for a verdict, and so is a stage at which the
 * ethnicity of more than 15% is not known: neither is counted in.
 */
export function disparityFamily(reading: Publishable, asked: DisparityAsked): DisparityFamily {
  const rungs = disparityRungs(reading, asked);
  const set = rungs.flatMap((rung) =>
    (['population', 'stage before'] as const).flatMap((on) => besideReference(reading, rung, { on, asked })),
  );
  const adjusted = benjaminiHochberg(set.map(testedBy));
  const comparisons = set.map((one, place) => ({
    ...one,
    adjusted: adjusted[place],
    verdict: verdictOn(one.observation, adjusted[place]),
  }));
  const tested = comparisons.filter((one) => one.adjusted !== undefined);
  return { rungs, comparisons, made: tested.length, stages: new Set(tested.map(({ rung }) => rung)).size };
}

type Unjudged = Omit<DisparityComparison, 'adjusted' | 'verdict'>;

function besideReference(
  reading: Publishable,
  rung: DisparityRung,
  { on, asked: { reference } }: { readonly on: Denominator; readonly asked: DisparityAsked },
): readonly Unjudged[] {
  const of = (ethnicity: string) => disparityOf(reading, rung, { kind: seriesOn[on], ethnicity });
  const known = knownEthnicGroups.flatMap((ethnicity) => of(ethnicity) ?? []);
  const incomplete = isIncomplete(known, of('not_known'), on === 'population' ? 'numerator' : 'denominator');
  return knownEthnicGroups.flatMap((ethnicity) => {
    const observation = of(ethnicity);
    if (!observation || ethnicity === reference) return [];
    const telling = tellingOf(observation, of(reference), on);
    return [{ rung, ethnicity, on, observation, telling, isIncomplete: incomplete }];
  });
}

const testedBy = ({ telling, observation, ...of }: Unjudged): number | undefined =>
  of.isIncomplete || telling === 'too few' || telling === 'none' ? undefined : observation.against?.p;

/** Whether a verdict is one of a difference. */
export const isApart = ({ verdict }: Pick<DisparityComparison, 'verdict'>): boolean =>
  verdict === 'higher' || verdict === 'lower';

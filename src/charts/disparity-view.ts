import type { Publishable } from '../disclosure/disclose.ts';
import type { Observation } from '../measures/reading.ts';
import type { DisparityFamily } from '../signals/disparity-family.ts';
import { disparityFamily } from '../signals/disparity-family.ts';
import type { DisparityAsked, DisparityRung } from '../signals/disparity-rungs.ts';
import { disparityOf } from '../signals/disparity-rungs.ts';
import { longText } from '../vocabulary/day.ts';
import { stageBefore, stageRow } from '../vocabulary/disparity-rung.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { inWords } from '../vocabulary/period.ts';
import type { View } from './chart.ts';

/** What a view of disproportionality asks for: its first period is the latest year, its second the three years of thin stages. */
function disparityAsked({ periods: [latestYear, threeYears], reference }: View): DisparityAsked {
  if (!latestYear || !threeYears) throw new Error('disproportionality is told of one year or of three');
  return { latestYear, threeYears, reference };
}

/** The family of comparisons a view shows. */
export const familyOf = (reading: Publishable, view: View): DisparityFamily =>
  disparityFamily(reading, disparityAsked(view));

/** A stage in words, with its span where that is not the latest year: `Custody, three years`. */
export const rungSaid = ({ stage, isPooled }: DisparityRung): string =>
  isPooled ? `${stageRow(stage)}, three years` : stageRow(stage);

/** The same out of the stage before: `Custody, three years: of those sentenced at court`. */
export const rungOfBefore = (rung: DisparityRung): string => `${rungSaid(rung)}: of those ${stageBefore(rung.stage)}`;

/** The span of a stage: `the year to …`, `the three years to …`. */
export const spanSaid = ({ isPooled, period }: Pick<DisparityRung, 'isPooled' | 'period'>): string =>
  isPooled ? `the three years to ${longText(period.to)}` : inWords(period);

/** The same as the name of a row of a picture, on two lines. */
export const rungRow = (rung: DisparityRung): string => rungSaid(rung).replace(', ', '|');

/** A group's share of those counted at a stage, and of the population, in per cent. */
export interface Shares {
  readonly observation: Observation;
  readonly own: number;
  readonly ofPopulation: number;
  readonly difference: number;
}

/** The shares of a group at a stage; `undefined` where they are withheld or nobody is counted there. */
export function sharesAt(reading: Publishable, rung: DisparityRung, ethnicity: string): Shares | undefined {
  const observation = disparityOf(reading, rung, { kind: 'share_difference', ethnicity });
  const [count, all, difference] = [observation?.numerator, observation?.denominator, observation?.value].map(
    (figure) => (figure ? numberOf(figure) : undefined),
  );
  if (!observation || count === undefined || all === undefined || difference === undefined) return undefined;
  const own = (100 * count) / all;
  return { observation, own, ofPopulation: own - difference, difference };
}

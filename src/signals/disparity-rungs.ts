import type { Publishable } from '../disclosure/disclose.ts';
import type { Observation } from '../measures/reading.ts';
import type { DisparityStage } from '../vocabulary/disparity-rung.ts';
import { disparityStages } from '../vocabulary/disparity-rung.ts';
import type { Period } from '../vocabulary/period.ts';
import { pooledPeriods } from './pooling.ts';

/** The spans disproportionality may be told over, and the group the others are compared with. */
export interface DisparityAsked {
  readonly latestYear: Period;
  readonly threeYears: Period;
  readonly reference: string;
}

/** One stage as it is told: over one year, or over three where one is too thin. */
export interface DisparityRung {
  readonly stage: DisparityStage;
  readonly period: Period;
  readonly isPooled: boolean;
  readonly series: Readonly<Record<DisparitySeries, string>>;
}

const kinds = [
  'share_difference',
  'relative_rate',
  'relative_rate_others',
  'of_stage_before',
  'of_stage_before_difference',
  'of_stage_before_ratio',
  'of_stage_before_ratio_others',
] as const;
export type DisparitySeries = (typeof kinds)[number];

/** The stages a reading has, in their order, each with the period it is told of. */
export const disparityRungs = (reading: Publishable, asked: DisparityAsked): readonly DisparityRung[] =>
  disparityStages
    .filter((stage) => seriesOf(stage).relative_rate in reading.series)
    .map((stage) => {
      const { period } = pooledPeriods(reading, stage, asked);
      const series = seriesOf(stage);
      const isPooled = period.label === asked.threeYears.label && reaches(reading, series.relative_rate, period);
      return { stage, period: isPooled ? period : asked.latestYear, isPooled, series };
    });

const seriesOf = (stage: DisparityStage): DisparityRung['series'] =>
  Object.fromEntries(kinds.map((kind) => [kind, `disproportionality.${stage}.${kind}`])) as DisparityRung['series'];

/** Whether the extracts reach over a period: where they do not, nothing is told of any group. */
const reaches = ({ observations }: Publishable, series: string, { label }: Period): boolean =>
  observations.some((o) => o.series === series && o.period.label === label && o.group !== null);

/** The observation of one kind at a stage, for one ethnic group. */
export const disparityOf = (
  { observations }: Publishable,
  { series, period }: DisparityRung,
  { kind, ethnicity }: { readonly kind: DisparitySeries; readonly ethnicity: string },
): Observation | undefined =>
  observations.find(
    (o) => o.series === series[kind] && o.period.label === period.label && o.group?.ethnicity === ethnicity,
  );

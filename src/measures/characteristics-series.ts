import type { DisparityStage } from '../vocabulary/disparity-rung.ts';
import { disparityStages } from '../vocabulary/disparity-rung.ts';
import { kindsOf } from './disproportionality-series.ts';
import type { SeriesSpec } from './reading.ts';

/** The kinds of figure by characteristic: those against all other children. */
const told = [
  'relative_rate_others',
  'of_stage_before',
  'of_stage_before_difference_others',
  'of_stage_before_ratio_others',
];

const named = (stage: DisparityStage): readonly [string, SeriesSpec][] =>
  kindsOf(stage)
    .filter(([kind]) => told.includes(kind))
    .map(([kind, spec]) => [`characteristics.${stage}.${kind}`, spec]);

/** The kinds that a stage has of its stage before. */
export const kindsOfStageBefore = (stage: DisparityStage): readonly string[] =>
  named(stage).flatMap(([series]) => (series.includes('.of_stage_before') ? [series] : []));

export const characteristicsSeries: Readonly<Record<string, SeriesSpec>> = Object.fromEntries(
  disparityStages.flatMap(named),
);

import type { Publishable } from '../disclosure/disclose.ts';
import type { Measure } from '../measures/measure.ts';
import type { Observation } from '../measures/reading.ts';
import type { Figure } from '../vocabulary/figure.ts';

/** A measure with a reading that may be shown. */
export interface Observed {
  readonly measure: Measure;
  readonly reading: Publishable;
}

/** The observations of one series, in order. */
export const ofSeries = ({ reading }: Observed, series: string): readonly Observation[] =>
  reading.observations.filter((observation) => observation.series === series);

/** `known`, `not-yet-mature`, `not-applicable`, `not-available`, `confidential`. */
export const stateOf = (value: Figure): string => (value.kind === 'known' ? 'known' : value.because.replace(/ /g, '-'));

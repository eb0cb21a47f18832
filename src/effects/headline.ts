import type { Measure } from '../measures/measure.ts';
import type { Period } from '../vocabulary/period.ts';

/** A figure people will quote: one series of a measure, for all children, in one period. */
export interface Headline {
  readonly title: string;
  readonly measure: Measure;
  readonly series: string;
  readonly period: Period;
}

import type { Publishable } from '../disclosure/disclose.ts';
import type { AsTold } from '../signals/as-told.ts';
import { asTold } from '../signals/as-told.ts';
import type { Period } from '../vocabulary/period.ts';
import { byCode } from './by-code.ts';
import type { View } from './chart.ts';
import { seriesSpec } from './chart.ts';

/** A cohort by how long its children have been followed. */
export interface FollowUpCohort {
  readonly period: Period;
  /** Whether nothing in it can change any more. */
  readonly isFinal: boolean;
  /** One for each length of follow-up, shortest first. */
  readonly lengths: readonly { readonly months: number; readonly observation: AsTold }[];
}

/** The cohorts of a view that have figures by length of follow-up, in the order of its periods; of too few, counts alone. */
export function followUpCohorts(
  reading: Publishable,
  { series: [series = ''], periods }: View,
): readonly FollowUpCohort[] {
  const spec = seriesSpec(reading, series);
  const { codes, of } = byCode(reading, 'months', { series, periods });
  return periods.flatMap((period) => {
    const lengths = codes.flatMap((code) => {
      const observation = of(period, code);
      return observation ? [{ months: Number(code), observation: asTold(observation, spec) }] : [];
    });
    const isFinal = lengths.some(({ observation }) => observation.maturity?.stage === 'final');
    return lengths.length > 0 ? [{ period, isFinal, lengths }] : [];
  });
}

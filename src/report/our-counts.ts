import type { Counts } from '../measures/published-counts.ts';
import type { Observation } from '../measures/reading.ts';
import { numberOf } from '../vocabulary/figure.ts';

/** The counts of a figure of ours that may be shown whole; `undefined` where any part of it is withheld. */
export function ourCounts(observation: Observation | undefined): Counts | undefined {
  if (!observation || numberOf(observation.value) === undefined) return undefined;
  const numerator = numberOf(observation.numerator);
  const denominator = observation.denominator === null ? undefined : numberOf(observation.denominator);
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

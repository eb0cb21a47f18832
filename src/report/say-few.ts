import type { Counts } from '../measures/published-counts.ts';
import { tooSmall } from '../signals/compare-areas.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { shorthand } from '../vocabulary/wording.ts';

/** `6 of 8`, or the mark for a figure too small to tell; `undefined` where it can be told. */
export function sayFew(counts: Counts, unit: Unit): string | undefined {
  if (!tooSmall(counts, unit)) return undefined;
  const { numerator, denominator } = counts;
  return unit === 'percent' && denominator >= 5 ? `${numerator} of ${denominator}` : shorthand['too small'];
}

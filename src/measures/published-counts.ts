import { numberOf } from '../vocabulary/figure.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { units } from '../vocabulary/unit.ts';
import type { Comparator } from './comparators.ts';

/** So many out of so many. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** Why a published figure has no counts that could be used. */
export type WhyNoCounts = 'value withheld' | 'not given' | 'cannot be counts' | 'not those of its value';

/**
 * The counts of a published figure; or why there are none, where its value is withheld, or they are not given, cannot be
 * counts, or are not those of its value (a population in thousands, say): more than half a unit and a twentieth away.
 */
export function countsOrWhy({ value, numerator, denominator }: Comparator, unit: Unit): Counts | WhyNoCounts {
  const published = numberOf(value);
  if (published === undefined) return 'value withheld';
  if (numerator === undefined || denominator === undefined) return 'not given';
  const counts = { numerator, denominator };
  if (!areCounts(counts, unit)) return 'cannot be counts';
  const apart = Math.abs(perUnit(counts, unit) - published);
  return apart > 0.5 && apart > published / 20 ? 'not those of its value' : counts;
}

/** The counts of a published figure; `undefined` where there are none that could be used. */
export function publishedCounts(comparator: Comparator, unit: Unit): Counts | undefined {
  const counts = countsOrWhy(comparator, unit);
  return typeof counts === 'string' ? undefined : counts;
}

/** Whether two numbers can be what a rate or a percentage is made of: whole, of something, and a part no larger than its whole. */
export const areCounts = ({ numerator, denominator }: Counts, unit: Unit): boolean =>
  Number.isSafeInteger(numerator) &&
  Number.isSafeInteger(denominator) &&
  numerator >= 0 &&
  denominator > 0 &&
  (unit !== 'percent' || numerator <= denominator);

/** What counts come to in a unit, unrounded. */
export const perUnit = ({ numerator, denominator }: Counts, unit: Unit): number =>
  (numerator / denominator) * units[unit].multiplier;

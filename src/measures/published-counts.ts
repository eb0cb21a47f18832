import { numberOf } from '../vocabulary/figure.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { units } from '../vocabulary/unit.ts';
import type { Comparator } from './comparators.ts';

/** So many out of so many. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The counts of a published figure; `undefined` where its value is withheld, or they are not given, cannot be counts, or
 * are not those of its value (a population in thousands, say): more than half a unit and a twentieth away from it.
 */
export function publishedCounts(comparator: Comparator, unit: Unit): Counts | undefined {
  const { numerator, denominator } = comparator;
  const published = numberOf(comparator.value);
  if (published === undefined || numerator === undefined || denominator === undefined) return undefined;
  const counts = { numerator, denominator };
  if (!areCounts(counts, unit)) return undefined;
  const apart = Math.abs(perUnit(counts, unit) - published);
  return apart > 0.5 && apart > published / 20 ? undefined : counts;
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

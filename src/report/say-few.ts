import type { Counts } from '../measures/published-counts.ts';
import { perUnit } from '../measures/published-counts.ts';
import { fewestSaid, isFigureTold, rungOf } from '../vocabulary/small-numbers.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { marked, sayNumber, shorthand } from '../vocabulary/wording.ts';

/** `6 of 8`, `fewer than 5`, or the mark for a rate too small to tell; `undefined` where the figure can be told. */
export function sayFew(counts: Counts, unit: Unit): string | undefined {
  const rung = rungOf(counts, unit);
  if (isFigureTold(rung)) return undefined;
  if (unit !== 'percent') return shorthand['too small'];
  return rung === 'counts' ? `${counts.numerator} of ${counts.denominator}` : fewestSaid;
}

/** What counts come to in a unit, marked where they are small numbers; or what is said of too few. */
export const sayOnRung = (counts: Counts, unit: Unit): string =>
  sayFew(counts, unit) ?? marked(sayNumber(perUnit(counts, unit), unit), rungOf(counts, unit));

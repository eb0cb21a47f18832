import { present } from '../vocabulary/absent.ts';
import type { Figure } from '../vocabulary/figure.ts';
import { known, withheld } from '../vocabulary/figure.ts';
import { parsePeriod } from '../vocabulary/parse-period.ts';
import type { Period } from '../vocabulary/period.ts';
import { once } from './basis.ts';

/** A published figure of another area, or of this one. Official, and always labelled so. */
export interface Comparator {
  readonly measure: string;
  readonly area: string;
  /** As its publisher writes it. */
  readonly label: string;
  /** The span it means, where the label is one that is understood. */
  readonly period: Period | undefined;
  /** Not available where its publisher withholds it: missing, never zero. */
  readonly value: Figure;
  readonly source: string;
}

export const comparatorsOf = once(({ dataset: { comparators, texts } }): readonly Comparator[] => {
  const { measure, area, period, value, source } = comparators.columns;
  const textAt = (column: typeof measure, row: number): string =>
    present(column.at(row)) ? texts.textOf(column.at(row)) : '';
  return Array.from({ length: comparators.rows }, (_, row) => ({
    measure: textAt(measure, row),
    area: textAt(area, row),
    label: textAt(period, row),
    period: parsePeriod(textAt(period, row)),
    value: present(value.at(row)) ? known(value.at(row)) : withheld('not available'),
    source: textAt(source, row),
  }));
});

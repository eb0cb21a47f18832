import type { Comparator } from '../../src/measures/comparators.ts';
import { known, withheld } from '../../src/vocabulary/figure.ts';
import { period } from './flat.ts';

interface Told extends Partial<Omit<Comparator, 'value'>> {
  /** Withheld by its publisher where it is `undefined`. */
  readonly value?: number | undefined;
}

/** A published figure of another area for the year to December 2024; tests say what differs. */
export const published = (area: string, { value, ...rest }: Told): Comparator => ({
  measure: 'fte.rate',
  area,
  label: '2024',
  period: period('2024'),
  value: value === undefined ? withheld('not available') : known(value),
  numerator: undefined,
  denominator: undefined,
  source: 'Invented',
  isOwn: false,
  containsOwn: false,
  ...rest,
});

import { median } from '../../statistics/median.ts';
import { known, withheld } from '../../vocabulary/figure.ts';
import { indeterminateSentences } from '../../vocabulary/outcome.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { Cell } from '../cross-tabulate.ts';
import { count } from '../observe.ts';
import type { Observation } from '../reading.ts';
import { custodialOutcomes } from './custodial-outcomes.ts';
import { groupBy } from './group-by.ts';

/** What was given on one sentencing occasion. */
interface Sentence {
  /** Its custodial outcomes that count: rows of `outcomes`. */
  readonly rows: readonly number[];
  /** Months of the longest of them. */
  readonly term: number | 'indeterminate' | 'not known';
}

/** The occasion of each custodial outcome that counts, by row of `outcomes`. */
const occasionOf = once(
  (basis): ReadonlyMap<number, number> => new Map(custodialOutcomes(basis).occasions.map(({ row, key }) => [row, key])),
);

/** The sentences that custodial outcomes (rows of `outcomes`) make up, one an occasion. */
const sentencesOf = (basis: Basis, rows: readonly number[]): readonly Sentence[] =>
  [...groupBy(rows, (row) => occasionOf(basis).get(row)).values()].map((given) => ({
    rows: given,
    term: termOf(basis, given),
  }));

function termOf({ dataset }: Basis, rows: readonly number[]): Sentence['term'] {
  const { outcome, termMonths } = dataset.outcomes.columns;
  if (rows.some((row) => indeterminateSentences.some((code) => code === outcome.codeAt(row)))) return 'indeterminate';
  const longest = rows.reduce((months, row) => Math.max(months, termMonths.at(row)), 0);
  return longest > 0 ? longest : 'not known';
}

/**
 * How long the sentences of a period are, given the custodial outcomes (rows of `outcomes`) counted in it:
 * `custody.term_median` and `.term_mean` in months, and the occasions that have no known end.
 */
export function observeTerms(basis: Basis, period: Period, rows: readonly number[]): readonly Observation[] {
  const given = sentencesOf(basis, rows);
  const counted = (name: string, isCounted: (sentence: Sentence) => boolean): Observation =>
    count({ series: `custody.${name}`, period, group: null }, cellOf(basis, given.filter(isCounted)), 'outcomes');
  const terms = given.flatMap(({ term }) => (typeof term === 'number' ? [term] : []));
  const inMonths = (name: string, sum: (terms: readonly number[]) => number): Observation => ({
    ...counted(name, ({ term }) => typeof term === 'number'),
    value: terms.length === 0 ? withheld('not applicable') : known(sum(terms)),
  });
  return [
    inMonths('term_median', median),
    inMonths('term_mean', mean),
    counted('indeterminate', ({ term }) => term === 'indeterminate'),
    counted('term_not_known', ({ term }) => term === 'not known'),
  ];
}

const mean = (terms: readonly number[]): number => terms.reduce((sum, term) => sum + term, 0) / terms.length;

function cellOf({ dataset }: Basis, given: readonly Sentence[]): Cell {
  const rows = given.flatMap((sentence) => sentence.rows);
  const children = new Set(rows.map((row) => dataset.links.childOfOutcome.at(row))).size;
  return { count: given.length, children, rows };
}

import type { Column } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { ABSENT, PLACEHOLDER, present } from '../../vocabulary/absent.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { groupBy } from './group-by.ts';
import type { Order } from './orders.ts';
import { each, sift } from './sieve.ts';
import { recordsByChild, rowsOf } from './spells.ts';

/** The extracts whose records say whether what a child had was suitable. */
export type SuitabilityTable = 'accommodation' | 'education';

const childColumn = ({ links }: Dataset, table: SuitabilityTable) =>
  table === 'accommodation' ? links.childOfAccommodation : links.childOfEducation;

/** Records that count (counting rules 5.1), and those that do not. Sentences are those of KPIs 1 and 2. */
function siftRecords(basis: Basis, table: SuitabilityTable) {
  const { dataset, parameters } = basis;
  const { rows, columns } = dataset[table];
  const { suitability } = columns;
  const { deleted } = dataset.children.columns;
  const child = (row: number): number => childColumn(dataset, table).at(row);
  return sift(
    Array.from({ length: rows }, (_, row) => row),
    [
      {
        reason: 'child not there or withdrawn',
        sentence: 5,
        keep: each((row) => present(child(row)) && deleted.at(child(row)) !== 1),
      },
      { reason: 'suitability blank', sentence: 5, keep: each((row) => suitability.at(row) !== ABSENT) },
      {
        reason: 'suitability that maps to nothing',
        sentence: 5,
        keep: each((row) => suitability.codeAt(row) !== undefined),
      },
      {
        reason: 'suitability not known',
        sentence: 5,
        keep: each((row) => parameters.notKnownSuitability === 'unsuitable' || suitability.codeAt(row) !== 'not_known'),
      },
      {
        reason: 'the same as another record',
        sentence: 5,
        keep: (kept) => withoutTwins(dataset, table, kept),
      },
      { reason: 'no start date', sentence: 6, keep: each((row) => present(columns.startDate.at(row))) },
    ],
    table,
  );
}

/** The first of records that hold the same in every column; a blank and `1900-01-01` are the same. */
function withoutTwins(dataset: Dataset, table: SuitabilityTable, rows: readonly number[]): readonly number[] {
  const columns: readonly Column[] = Object.values(dataset[table].columns);
  const holds = (column: Column, row: number): number => Math.max(PLACEHOLDER, column.at(row));
  const same = (a: number, b: number): boolean => columns.every((column) => holds(column, a) === holds(column, b));
  const ofChild = groupBy(rows, (row) => childColumn(dataset, table).at(row));
  const isFirst = (row: number): boolean =>
    !(ofChild.get(childColumn(dataset, table).at(row)) ?? []).some((other) => other < row && same(other, row));
  return rows.filter(isFirst);
}

/** The records of each child that count; looked through once. */
const recordsIn = (table: SuitabilityTable) =>
  once((basis) => {
    const { dataset } = basis;
    const kept = new Set(siftRecords(basis, table).kept);
    return recordsByChild(dataset[table], childColumn(dataset, table), {
      children: dataset.children.rows,
      keeps: (row) => kept.has(row),
    });
  });

const records = { accommodation: recordsIn('accommodation'), education: recordsIn('education') };

/** The records of an order's child that count. */
export const recordsOf = (basis: Basis, table: SuitabilityTable, { child }: Order): readonly number[] =>
  rowsOf(records[table](basis), child);

/** Records of accommodation or education that count nowhere, by reason. */
export const recordsLeftOut = (basis: Basis, table: SuitabilityTable): readonly LeftOut[] =>
  siftRecords(basis, table).leftOut;

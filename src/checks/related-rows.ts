import type { Column } from '../dataset/column.ts';
import type { Dataset, TableName } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import { principalDays } from './principal-day.ts';

/** One row of one table. */
export interface RowPlace {
  readonly table: TableName;
  readonly row: number;
}

/** The identifiers by which rows of two tables belong together, the closest tie first. */
const ties = ['outcomeId', 'offenceId', 'interventionId', 'childId'];

const indexes = new WeakMap<Column, ReadonlyMap<number, readonly number[]>>();

/** The column of a table under a name that not every table knows. */
export const columnNamed = (dataset: Dataset, table: TableName, field: string): Column | undefined => {
  const columns: Readonly<Record<string, Column>> = dataset[table].columns;
  return columns[field]?.there ? columns[field] : undefined;
};

/** The rows that hold a value in a column, in order. */
function rowsHolding(column: Column, rows: number, value: number): readonly number[] {
  const known = indexes.get(column);
  if (known) return known.get(value) ?? [];
  const index = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    const held = index.get(column.at(row));
    if (held) held.push(row);
    else index.set(column.at(row), [row]);
  }
  indexes.set(column, index);
  return index.get(value) ?? [];
}

/** What a row holds under an identifier, or what the links between programmes and offences tie it to. */
function identifiersOf(dataset: Dataset, { table, row }: RowPlace, tie: string): readonly number[] {
  const own = columnNamed(dataset, table, tie)?.at(row);
  if (own !== undefined && present(own)) return [own];
  const other = { offenceId: 'interventionId', interventionId: 'offenceId' }[tie];
  const from = other === undefined ? undefined : columnNamed(dataset, table, other);
  const [there, back] = [other, tie].map((field) => columnNamed(dataset, 'interventionOffences', field ?? ''));
  if (!from || !there || !back) return [];
  return rowsHolding(there, dataset.interventionOffences.rows, from.at(row)).map((link) => back.at(link));
}

/** Of a child's rows, the last that is dated no later than a day, and the first after it. */
function nearest(dataset: Dataset, table: TableName, of: { rows: readonly number[]; day: number }): readonly number[] {
  const dayOf = principalDays(dataset, table);
  const dated = [...of.rows].sort((a, b) => dayOf(a) - dayOf(b));
  const later = present(of.day) ? dated.findIndex((row) => dayOf(row) > of.day) : -1;
  const from = later < 0 ? dated.length : later;
  return dated.slice(Math.max(0, from - 1), from + 1);
}

/** Rows of another table, and whether they are only those of the child that are nearest in time. */
export interface Related {
  readonly rows: readonly number[];
  readonly nearest: boolean;
}

/** The rows of another table that a row belongs with: by the closest identifier; of the child alone, those nearest in time. */
export function relatedRows(dataset: Dataset, place: RowPlace, wanted: TableName): Related {
  for (const tie of ties) {
    const column = columnNamed(dataset, wanted, tie);
    if (!column) continue;
    const rows = identifiersOf(dataset, place, tie).flatMap((id) => rowsHolding(column, dataset[wanted].rows, id));
    if (rows.length === 0) continue;
    if (tie !== 'childId' || wanted === 'children') return { rows: [...new Set(rows)], nearest: false };
    const day = principalDays(dataset, place.table)(place.row);
    return { rows: nearest(dataset, wanted, { rows, day }), nearest: true };
  }
  return { rows: [], nearest: false };
}

/** Other rows of its table that hold what a row does in some columns; of rows with a start and an end, those that overlap. */
export function rowsAlike(dataset: Dataset, { table, row }: RowPlace, fields: readonly string[]): readonly number[] {
  const [first, ...others] = fields.flatMap((field) => columnNamed(dataset, table, field) ?? []);
  if (!first) return [];
  const [start, end] = ['startDate', 'endDate'].map((field) => columnNamed(dataset, table, field));
  const endOf = (of: number): number => (end && present(end.at(of)) ? end.at(of) : Number.POSITIVE_INFINITY);
  const meets = (a: number, b: number): boolean => !start || start.at(a) <= endOf(b);
  return rowsHolding(first, dataset[table].rows, first.at(row)).filter(
    (other) =>
      other !== row &&
      others.every((column) => column.at(other) === column.at(row)) &&
      meets(row, other) &&
      meets(other, row),
  );
}

import type { Extract } from '../extracts/extract.ts';
import { extracts } from '../extracts/index.ts';
import { PLACEHOLDER, present } from '../vocabulary/absent.ts';
import { isoText } from '../vocabulary/day.ts';
import type { Dataset, TableName } from './dataset.ts';

/** One cell: its field and its row. */
export interface CellPlace {
  readonly column: string;
  readonly row: number;
}

const specOf = (table: TableName, column: string): Extract['columns'][string] | undefined => {
  const extract: Extract = extracts[table];
  return extract.columns[column];
};

/** The canonical heading of a field: `outcomeDate` is headed `outcome_date`. */
export const headingOf = (table: TableName, column: string): string => specOf(table, column)?.heading ?? column;

/** What a cell holds, in the canonical form; nothing where it is blank or could not be read. Personal data: for files only. */
export function cellText(dataset: Dataset, table: TableName, { column, row }: CellPlace): string {
  const spec = specOf(table, column);
  const columns: Readonly<Record<string, { at(row: number): number }>> = dataset[table].columns;
  const value = columns[column]?.at(row) ?? Number.NaN;
  if (value === PLACEHOLDER) return '1900-01-01';
  if (!spec || !present(value)) return '';
  if (spec.kind === 'day') return isoText(value);
  if (spec.kind === 'identifier' || spec.kind === 'text') return dataset.texts.textOf(value);
  return spec.codes[value] ?? String(value);
}

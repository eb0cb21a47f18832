import type { Column } from '../../dataset/column.ts';
import { PLACEHOLDER, present } from '../../vocabulary/absent.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { RowsByChild } from './rows-by-child.ts';
import { rowsByChild } from './rows-by-child.ts';

interface SpellTable {
  readonly rows: number;
  readonly columns: { readonly startDate: Column; readonly endDate: Column };
}

/** Whether a record is current on a day: begun on or before it, not ended before it; both ends belong (counting rules 4.7). */
export function isCurrent({ columns: { startDate, endDate } }: SpellTable, row: number, day: Day): boolean {
  const [start, end] = [startDate.at(row), endDate.at(row)];
  return present(start) && start <= day && (isOpen(end) || (present(end) && end >= day));
}

/** A blank end and `1900-01-01` are still current; one that cannot be read is neither open nor ended. */
export const isOpen = (end: number): boolean => end <= PLACEHOLDER;

/** Rows of a table by child, those that a test keeps. */
export const recordsByChild = (
  { rows }: SpellTable,
  childOf: Column,
  { children, keeps = () => true }: { readonly children: number; readonly keeps?: (row: number) => boolean },
): RowsByChild =>
  rowsByChild(Array.from({ length: rows }, (_, row) => row).filter(keeps), (row) => childOf.at(row), children);

/** The rows of one child. */
export const rowsOf = (records: RowsByChild, child: number): readonly number[] => [
  ...records.rows.subarray(records.start(child), records.end(child)),
];

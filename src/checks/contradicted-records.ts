import type { Column } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { lastDayOf } from './last-day.ts';
import { rowsOfEach } from './rows-of-each.ts';

/** Records of children that run from a day to a day. */
interface Records {
  readonly rows: number;
  readonly columns: { readonly startDate: Column; readonly endDate: Column };
}

/** Which records are held against each other: whose they are, and whether two of one child contradict one another. */
interface Against {
  readonly childOf: Column;
  readonly clash: (row: number, other: number) => boolean;
}

/**
 * Records that begin while one of the same child that they clash with runs on beyond that day. One that ends on the day the
 * next begins does not.
 */
export function contradictedRecords(dataset: Dataset, table: Records, { childOf, clash }: Against): readonly number[] {
  const someRecordOf = rowsOfEach(table, childOf, dataset.children.rows);
  const { startDate } = table.columns;
  const lastDay = lastDayOf(table.columns);
  const beganBefore = (row: number, other: number): boolean => {
    const [start, earlier] = [startDate.at(row), startDate.at(other)];
    return earlier < start || (earlier === start && other < row);
  };
  const meets = (row: number, other: number): boolean =>
    beganBefore(row, other) && startDate.at(row) < lastDay(other) && startDate.at(other) < lastDay(row);
  return rowsWhere(
    table,
    (row) =>
      isCountedChild(dataset, childOf.at(row)) &&
      someRecordOf(childOf.at(row), (other) => meets(row, other) && clash(row, other)),
  );
}

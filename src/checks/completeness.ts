import { headingOf } from '../dataset/cell-text.ts';
import type { Column } from '../dataset/column.ts';
import type { Dataset, TableName } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { fieldsReadOfEveryRow } from './fields-read-of-every-row.ts';
import { lastQuarters, placeIn } from './last-quarters.ts';
import { datedTables, principalDays } from './principal-day.ts';

/** How many rows of a quarter have a field filled. */
interface Filled {
  readonly period: Period;
  readonly rows: number;
  readonly filled: number;
}

/** How complete a field has been, by quarter of the day its rows are about. */
export interface FieldCompleteness {
  readonly table: TableName;
  readonly file: string;
  readonly heading: string;
  /** The last four whole quarters before the as-at date, earliest first. */
  readonly quarters: readonly Filled[];
}

/** How complete each field is that figures read of every row, of each table that is there and whose rows are about a day. */
export const completeness = (dataset: Dataset, asAt: Day): readonly FieldCompleteness[] =>
  datedTables.filter((table) => dataset[table].there).flatMap((table) => ofTable(dataset, table, asAt));

function ofTable(dataset: Dataset, table: TableName, asAt: Day): readonly FieldCompleteness[] {
  const { file } = dataset[table];
  const columns: Readonly<Record<string, Column>> = dataset[table].columns;
  const quarters = lastQuarters(asAt);
  const places = placesOf(dataset, table, quarters);
  const rows = tally(quarters, places, () => true);
  const fields: readonly string[] = fieldsReadOfEveryRow[table] ?? [];
  return fields
    .filter((field) => columns[field]?.there)
    .map((field) => {
      const column = columns[field];
      const filled = tally(quarters, places, (row) => column !== undefined && present(column.at(row)));
      return {
        table,
        file,
        heading: headingOf(table, field),
        quarters: quarters.map((period, place) => ({ period, rows: rows[place] ?? 0, filled: filled[place] ?? 0 })),
      };
    });
}

/** The quarter each row of a table lies in. */
function placesOf(dataset: Dataset, table: TableName, quarters: readonly Period[]): Int8Array {
  const [dayOfRow, placeOf] = [principalDays(dataset, table), placeIn(quarters)];
  return Int8Array.from({ length: dataset[table].rows }, (_, row) => placeOf(dayOfRow(row)));
}

/** How many rows of each quarter something holds for. */
function tally(quarters: readonly Period[], places: Int8Array, holds: (row: number) => boolean): Int32Array {
  const counts = new Int32Array(quarters.length);
  for (let row = 0; row < places.length; row++) {
    const place = places[row] ?? -1;
    if (place >= 0 && holds(row)) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

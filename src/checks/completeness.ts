import { headingOf } from '../dataset/cell-text.ts';
import type { Dataset, TableName } from '../dataset/dataset.ts';
import { fieldsThatMayBeBlank } from '../dataset/fields-that-may-be-blank.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { lastQuarters } from './last-quarters.ts';
import { datedTables, principalDays } from './principal-day.ts';

/** How many rows of a quarter have a field filled. */
interface Filled {
  readonly label: string;
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

/** How complete each field is that may be blank, of each table that is there and whose rows are about a day. */
export const completeness = (dataset: Dataset, asAt: Day): readonly FieldCompleteness[] =>
  datedTables.filter((table) => dataset[table].there).flatMap((table) => ofTable(dataset, table, asAt));

function ofTable(dataset: Dataset, table: TableName, asAt: Day): readonly FieldCompleteness[] {
  const { file, rows: length } = dataset[table];
  const columns: Readonly<Record<string, { at(row: number): number }>> = dataset[table].columns;
  const quarters = lastQuarters(asAt).map((period) => ({ ...period, rows: 0 }));
  const fields = fieldsThatMayBeBlank(dataset, table).map((field) => ({
    heading: headingOf(table, field),
    column: columns[field],
    filled: quarters.map(() => 0),
  }));
  const dayOfRow = principalDays(dataset, table);
  for (let row = 0; row < length; row++) {
    const day = dayOfRow(row);
    const place = quarters.findIndex(({ from, to }) => day >= from && day <= to);
    const quarter = quarters[place];
    if (!quarter) continue;
    quarter.rows += 1;
    for (const { column, filled } of fields)
      if (column && present(column.at(row))) filled[place] = (filled[place] ?? 0) + 1;
  }
  return fields.map(({ heading, filled }) => ({
    table,
    file,
    heading,
    quarters: quarters.map(({ label, rows }, place) => ({ label, rows, filled: filled[place] ?? 0 })),
  }));
}

import type { CellPlace } from '../dataset/cell-text.ts';
import { cellText, headingOf } from '../dataset/cell-text.ts';
import type { Dataset, TableName } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';
import { childId } from '../vocabulary/child-id.ts';
import { besideRow } from './beside-row.ts';
import type { Circumstances, Look } from './check.ts';
import { principalDays } from './principal-day.ts';
import { recordIdentifier } from './record-identifier.ts';
import { columnNamed } from './related-rows.ts';
import type { Finding } from './run-checks.ts';

interface Found {
  readonly dataset: Dataset;
  readonly terms: Circumstances;
}

/** Words the finding of each row that fails a look. What is the same for all of them is found once. */
export function locator(check: string, look: Look, found: Found): (row: number) => Finding {
  const { dataset } = found;
  const { table: name, whole = false } = look;
  const table = dataset[name];
  const childIds = 'childId' in table.columns ? table.columns.childId : undefined;
  const dayOf = principalDays(dataset, name);
  return (row) => {
    if (whole) return wholeFinding(check, look, found);
    const [id, day] = [childIds?.at(row) ?? Number.NaN, dayOf(row)];
    const shown = [...look.columns.map(String), ...filled(dataset, look, row)];
    return {
      check,
      table: name,
      file: table.file,
      line: table.line.at(row),
      row,
      columns: shown.map((column) => headingOf(name, column)),
      values: shown.map((column) => cellText(dataset, name, { column, row }) || lackOf(dataset, name, { column, row })),
      beside: besideRow(dataset, look, row),
      child: present(id) ? childId(dataset.texts.textOf(id)) : undefined,
      record: recordIdentifier(dataset, name, row),
      day: present(day) ? day : undefined,
    };
  };
}

/** Whether a cell without a value is blank, or held something that could not be read. */
const lackOf = (dataset: Dataset, table: TableName, { column, row }: CellPlace): string =>
  columnNamed(dataset, table, column)?.at(row) === UNREADABLE ? 'not readable' : '';

/** The cells a look can do without, where they hold something. */
const filled = (dataset: Dataset, { table, also = [] }: Look, row: number): readonly string[] =>
  also.filter((column) => cellText(dataset, table, { column, row }) !== '');

/** A finding about an extract as a whole stands on its heading line. */
const wholeFinding = (check: string, { table, columns, says }: Look, { dataset, terms }: Found): Finding => ({
  check,
  table,
  file: dataset[table].file,
  line: 1,
  row: undefined,
  columns: columns.map((column) => headingOf(table, column)),
  values: columns.map(() => ''),
  beside: says?.(dataset, terms) ?? '',
  child: undefined,
  record: '',
  day: undefined,
});

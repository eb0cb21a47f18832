import { cellText, headingOf } from '../dataset/cell-text.ts';
import type { Dataset, TableName } from '../dataset/dataset.ts';
import type { Look } from './check.ts';
import type { RowPlace } from './related-rows.ts';
import { columnNamed, relatedRows, rowsAlike } from './related-rows.ts';

/** Rows shown of one table beside a finding; the others are counted. */
const MOST_ROWS = 5;

/** The cells by which an analyst knows a row that another is compared with. */
const told: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  children: ['childId', 'dateOfBirth'],
  offences: ['offenceId', 'offenceDate', 'arrestDate'],
  outcomes: ['outcomeId', 'offenceId', 'outcomeDate', 'outcome'],
  custodyEpisodes: ['episodeId', 'kind', 'startDate', 'endDate'],
  interventions: ['interventionId', 'disposal', 'startDate', 'endDate'],
  interventionOffences: ['interventionId', 'offenceId'],
  accommodation: ['type', 'startDate', 'endDate', 'suitability'],
  education: ['provision', 'startDate', 'endDate', 'suitability'],
  widerServices: ['status', 'startDate', 'endDate'],
  population: ['area', 'year', 'ethnicity', 'sex', 'aged10To17'],
  boardAttendance: ['meetingDate', 'organisation', 'attendance'],
};

/**
 * The rows that a failing row is compared with, each with its file, its line and the cells that matter: for files that stay
 * in the service. Blank where there are none.
 */
export function besideRow(dataset: Dataset, look: Look, row: number): string {
  const place = { table: look.table, row };
  const alike = look.alike ? [{ table: look.table, rows: rowsAlike(dataset, place, look.alike), nearest: false }] : [];
  const related = shownOf(look).map((table) => ({ table, ...relatedRows(dataset, place, table) }));
  return [...alike, ...related]
    .flatMap(({ table, rows, nearest }) => {
      const shown = [...rows].sort((a, b) => Math.abs(a - row) - Math.abs(b - row)).slice(0, MOST_ROWS);
      const said = shown
        .sort((a, b) => a - b)
        .map((other) => sayRow(dataset, { table, row: other }, { ...place, look }));
      const named = said.map((text) => (nearest ? `nearest of the child, ${text}` : text));
      return rows.length > shown.length ? [...named, `and ${rows.length - shown.length} more`] : named;
    })
    .join('; ');
}

/** Unless a look says otherwise, the tables it is compared with: outcomes go before their offences, and say which they are. */
const shownOf = ({ shows, beside }: Look): readonly TableName[] =>
  shows ??
  beside.filter(
    (table) =>
      table !== 'children' &&
      table !== 'interventionOffences' &&
      !(table === 'offences' && beside.includes('outcomes')),
  );

/** `Offences.csv line 158: offence_id F0001002, offence_date 2019-11-05`. The child is named where it is another. */
function sayRow(dataset: Dataset, { table, row }: RowPlace, from: RowPlace & { readonly look: Look }): string {
  const known = told[table] ?? [];
  const also = from.look.columns.filter((field) => field !== 'childId' && !known.includes(field));
  const child = columnNamed(dataset, table, 'childId')?.at(row);
  const own = columnNamed(dataset, from.table, 'childId')?.at(from.row);
  const fields = [...(child === own || known.includes('childId') ? [] : ['childId']), ...known, ...also];
  const cells = [...new Set(fields)].flatMap((column) => {
    const text = columnNamed(dataset, table, column) ? cellText(dataset, table, { column, row }) : '';
    return text === '' ? [] : [`${headingOf(table, column)} ${text}`];
  });
  return `${dataset[table].file} line ${dataset[table].line.at(row)}: ${cells.join(', ')}`;
}

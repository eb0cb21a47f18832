import type { Dataset, TableName } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';

/** The days by which an analyst knows a row, the first that it has. */
const known: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  offences: ['offenceDate'],
  outcomes: ['outcomeDate'],
  custodyEpisodes: ['startDate'],
  interventions: ['endDate', 'startDate'],
  accommodation: ['startDate'],
  education: ['startDate'],
  send: ['startDate'],
  health: ['identifiedDate', 'offeredDate'],
  widerServices: ['startDate'],
  victims: ['contactedDate'],
  boardAttendance: ['meetingDate'],
};

type DayColumn = { at(row: number): number };

function dayColumns(dataset: Dataset, table: TableName): readonly DayColumn[] {
  const columns: Readonly<Record<string, DayColumn>> = dataset[table].columns;
  return (known[table] ?? []).map((field) => columns[field]).filter((column) => column !== undefined);
}

function firstDay(columns: readonly DayColumn[], row: number): Day | undefined {
  for (const column of columns) if (present(column.at(row))) return column.at(row);
  return undefined;
}

/** The day a row is about; absent where it has none. */
export const principalDay = (dataset: Dataset, table: TableName, row: number): Day | undefined =>
  firstDay(dayColumns(dataset, table), row);

/** The latest day, up to the as-at date, that a row of the table is about; absent where none has one. */
export function latestDay(dataset: Dataset, table: TableName, asAt: Day): Day | undefined {
  const columns = dayColumns(dataset, table);
  let latest: Day | undefined;
  for (let row = 0; row < dataset[table].rows; row++) {
    const day = firstDay(columns, row);
    if (day !== undefined && day <= asAt && !(latest !== undefined && latest >= day)) latest = day;
  }
  return latest;
}

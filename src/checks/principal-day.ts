import type { Dataset, TableName } from '../dataset/dataset.ts';
import { ABSENT, present } from '../vocabulary/absent.ts';
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

/** The tables whose rows are each about a day. */
export const datedTables = Object.keys(known) as readonly TableName[];

/** Of a table, the day each row is about; absent where it has none. */
export function principalDays(dataset: Dataset, table: TableName): (row: number) => Day {
  const columns: Readonly<Record<string, { at(row: number): number }>> = dataset[table].columns;
  const dates = (known[table] ?? []).map((field) => columns[field]);
  return (row) => {
    for (const date of dates) if (date && present(date.at(row))) return date.at(row);
    return ABSENT;
  };
}

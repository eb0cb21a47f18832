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

/** The day a row is about; absent where it has none. */
export function principalDay(dataset: Dataset, table: TableName, row: number): Day | undefined {
  const columns: Readonly<Record<string, { at(row: number): number }>> = dataset[table].columns;
  return known[table]?.map((field) => columns[field]?.at(row) ?? Number.NaN).find(present);
}

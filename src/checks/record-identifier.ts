import { cellText } from '../dataset/cell-text.ts';
import type { Dataset, TableName } from '../dataset/dataset.ts';

/** The column by which the case system knows a row of a table. */
const identifiers: Readonly<Partial<Record<TableName, string>>> = {
  children: 'childId',
  offences: 'offenceId',
  outcomes: 'outcomeId',
  custodyEpisodes: 'episodeId',
  interventions: 'interventionId',
  victims: 'victimId',
};

/** The identifier of a row; blank where its table has none. Personal data: for files only. */
export function recordIdentifier(dataset: Dataset, table: TableName, row: number): string {
  const column = identifiers[table];
  return column === undefined ? '' : cellText(dataset, table, { column, row });
}

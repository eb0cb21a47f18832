import type { Extract } from '../extracts/extract.ts';
import type { TableName } from '../extracts/index.ts';
import { extracts } from '../extracts/index.ts';
import type { ReadTable } from '../extracts/read-extract.ts';
import type { TextPool } from '../extracts/text-pool.ts';
import { CodeColumn, Column } from './column.ts';
import type { Dataset, Table, Tables } from './dataset.ts';
import { follow, rowById } from './link.ts';

export type ReadTables = { readonly [T in TableName]?: ReadTable };

/** Puts what was read into tables and links them. A table that was not read is not there. */
export function buildDataset(read: ReadTables, texts: TextPool): Dataset {
  const names = Object.keys(extracts) as readonly TableName[];
  const tables = Object.fromEntries(names.map((name) => [name, asTable(name, read[name])])) as unknown as Tables;
  return { ...tables, links: linksOf(tables, texts.size), texts };
}

/** Ties every row to the rows it points at. */
export function linksOf(tables: Tables, poolSize: number): Dataset['links'] {
  const { children, offences, outcomes, interventions, interventionOffences, custodyEpisodes, victims } = tables;
  const childRows = rowById(children, children.columns.childId, poolSize);
  const outcomeRows = rowById(outcomes, outcomes.columns.outcomeId, poolSize);
  const offenceRows = rowById(offences, offences.columns.offenceId, poolSize);
  const interventionRows = rowById(interventions, interventions.columns.interventionId, poolSize);
  const childOf = (table: { readonly rows: number; readonly columns: { readonly childId: Column } }): Column =>
    follow(table, table.columns.childId, childRows);
  return {
    childOfOffence: childOf(offences),
    childOfOutcome: childOf(outcomes),
    offenceOfOutcome: follow(outcomes, outcomes.columns.offenceId, offenceRows),
    childOfEpisode: childOf(custodyEpisodes),
    outcomeOfEpisode: follow(custodyEpisodes, custodyEpisodes.columns.outcomeId, outcomeRows),
    childOfIntervention: childOf(interventions),
    interventionOfLink: follow(interventionOffences, interventionOffences.columns.interventionId, interventionRows),
    offenceOfLink: follow(interventionOffences, interventionOffences.columns.offenceId, offenceRows),
    childOfAccommodation: childOf(tables.accommodation),
    childOfEducation: childOf(tables.education),
    childOfSend: childOf(tables.send),
    childOfHealth: childOf(tables.health),
    childOfWiderServices: childOf(tables.widerServices),
    offenceOfVictim: follow(victims, victims.columns.offenceId, offenceRows),
    interventionOfVictim: follow(victims, victims.columns.interventionId, interventionRows),
  };
}

function asTable<T extends TableName>(name: T, read: ReadTable | undefined): Table<T> {
  const extract: Extract = extracts[name];
  const columns = Object.entries(extract.columns).map(([field, { kind, codes }]) => {
    const values = read?.values.get(field);
    return [field, kind === 'code' ? new CodeColumn(values, codes) : new Column(values)];
  });
  return {
    name,
    there: read !== undefined,
    file: read?.transcript.file ?? `${extract.name}.csv`,
    rows: read?.lines.length ?? 0,
    line: new Column(read?.lines),
    columns: Object.fromEntries(columns) as Table<T>['columns'],
    transcript: read?.transcript,
  };
}

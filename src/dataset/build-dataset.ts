import type { Extract } from '../extracts/extract.ts';
import type { TableName } from '../extracts/index.ts';
import { extracts } from '../extracts/index.ts';
import type { ReadTable } from '../extracts/read-extract.ts';
import type { TextPool } from '../extracts/text-pool.ts';
import { CodeColumn, Column } from './column.ts';
import type { Dataset, Table } from './dataset.ts';
import { follow, rowById } from './link.ts';

export type ReadTables = { readonly [T in TableName]?: ReadTable };

/** Puts what was read into tables and links them. A table that was not read is not there. */
export function buildDataset(read: ReadTables, texts: TextPool): Dataset {
  const table = <T extends TableName>(name: T): Table<T> => asTable(name, read[name]);
  const children = table('children');
  const offences = table('offences');
  const outcomes = table('outcomes');
  const custodyEpisodes = table('custodyEpisodes');
  const childRows = rowById(children, children.columns.childId, texts.size);
  const outcomeRows = rowById(outcomes, outcomes.columns.outcomeId, texts.size);
  const offenceRows = rowById(offences, offences.columns.offenceId, texts.size);
  return {
    children,
    offences,
    outcomes,
    custodyEpisodes,
    population: table('population'),
    comparators: table('comparators'),
    links: {
      childOfOffence: follow(offences, offences.columns.childId, childRows),
      childOfOutcome: follow(outcomes, outcomes.columns.childId, childRows),
      offenceOfOutcome: follow(outcomes, outcomes.columns.offenceId, offenceRows),
      childOfEpisode: follow(custodyEpisodes, custodyEpisodes.columns.childId, childRows),
      outcomeOfEpisode: follow(custodyEpisodes, custodyEpisodes.columns.outcomeId, outcomeRows),
    },
    texts,
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

import { buildDataset } from '../../src/dataset/build-dataset.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Extract } from '../../src/extracts/extract.ts';
import type { TableName } from '../../src/extracts/index.ts';
import { extracts } from '../../src/extracts/index.ts';
import { canonicalForm } from '../../src/extracts/mapping.ts';
import type { ReadTable } from '../../src/extracts/read-extract.ts';
import { readExtract } from '../../src/extracts/read-extract.ts';
import { TextPool } from '../../src/extracts/text-pool.ts';
import type { Basis } from '../../src/measures/basis.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { defaultParameters } from '../../src/measures/parameters.ts';
import type { Day } from '../../src/vocabulary/day.ts';
import { parseDay } from '../../src/vocabulary/day.ts';

/** One row as it stands in the canonical CSV, by heading. */
export type CsvRow = Readonly<Record<string, string>>;
export type CsvTables = { readonly [T in TableName]?: readonly CsvRow[] };

/** One blameless row of each table: a boy of 15, an offence, a youth caution. Tests say only what differs. */
const blameless: Readonly<Record<TableName, CsvRow>> = {
  children: {
    child_id: 'C1',
    date_of_birth: '2009-01-15',
    sex: 'male',
    ethnicity: 'W1',
    originating_person_id: '',
    service: '',
    ward: '',
    deleted: 'false',
  },
  offences: {
    offence_id: 'F1',
    child_id: 'C1',
    offence_date: '2024-05-01',
    arrest_date: '',
    first_hearing_date: '',
    age_at_arrest_or_offence: '',
    age_at_first_hearing: '',
    category: 'theft_and_handling',
    seriousness: '3',
    knife_related: 'false',
  },
  outcomes: {
    outcome_id: 'O1',
    offence_id: 'F1',
    child_id: 'C1',
    outcome_date: '2024-06-01',
    outcome: 'youth_caution',
    outcome_end_date: '',
    main_or_other: 'main',
    appeal_status: 'none',
    residence: 'local',
    sentencing_occasion_id: '',
    term_months: '',
    recorded_date: '',
  },
  population: {
    area: 'Sampleshire',
    year: '2024',
    ethnicity: 'all',
    sex: 'all',
    aged_10_to_17: '10000',
    source: 'Invented',
  },
  custodyEpisodes: {
    episode_id: 'E1',
    child_id: 'C1',
    kind: 'remand',
    start_date: '2024-05-02',
    end_date: '2024-05-12',
    establishment: 'young_offender_institution',
    outcome_id: '',
  },
  comparators: {
    measure: 'fte.rate',
    area: 'london',
    period: '2024',
    value: '157',
    numerator: '',
    denominator: '',
    source: 'Invented',
    published: '',
  },
};

/** The CSV text of some rows of a table, each the blameless row with what differs. */
export function csvOf(table: TableName, rows: readonly CsvRow[]): string {
  const headings = Object.keys(blameless[table]);
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const lines = rows.map((row) => headings.map((heading) => cell(row[heading] ?? blameless[table][heading] ?? '')));
  return [headings, ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

/** A dataset read from canonical CSVs by the real reader. A table that is not named is not there. */
export function datasetOf(tables: CsvTables): Dataset {
  const texts = new TextPool();
  const read: { [T in TableName]?: ReadTable } = {};
  for (const [name, rows] of Object.entries(tables) as [TableName, readonly CsvRow[]][]) {
    const extract: Extract = extracts[name];
    const bytes = Buffer.from(csvOf(name, rows));
    read[name] = readExtract(extract, { file: `${extract.name}.csv`, bytes, mapping: canonicalForm }, texts);
  }
  return buildDataset(read, texts);
}

/** The day an ISO text names. */
export function day(text: string): Day {
  const found = parseDay(text, 'iso');
  if (found === undefined) throw new Error(`${text} is no day`);
  return found;
}

/** What a measure rests on: a dataset, a report date, the default parameters with what differs. */
export const basisOf = (tables: CsvTables, asAt = '2026-09-30', parameters: Partial<Parameters> = {}): Basis => ({
  dataset: datasetOf(tables),
  asAt: day(asAt),
  parameters: { ...defaultParameters, ...parameters },
});

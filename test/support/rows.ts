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
    ward: 'Alder Wharf',
    team: '',
    worker: '',
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
  interventions: {
    intervention_id: 'I1',
    child_id: 'C1',
    disposal: 'youth_caution',
    start_date: '2024-06-03',
    end_date: '2024-09-02',
    successfully_completed: 'true',
    residence: 'local',
    expected_end_date: '',
  },
  interventionOffences: { intervention_id: 'I1', offence_id: 'F1' },
  accommodation: {
    child_id: 'C1',
    start_date: '2020-01-01',
    end_date: '',
    type: 'living_with_parents',
    suitability: 'suitable',
  },
  education: {
    child_id: 'C1',
    start_date: '2022-09-05',
    end_date: '',
    provision: 'school',
    suitability: 'suitable',
    hours_offered: '25',
    hours_attended: '24',
  },
  send: { child_id: 'C1', identified: 'true', formal_plan: 'true', start_date: '2022-09-05', end_date: '' },
  health: {
    child_id: 'C1',
    need: 'mental_health',
    identified_date: '2024-06-10',
    referred_date: '',
    offered_date: '2024-06-20',
    intervention: 'getting_help',
    attendance_start_date: '2024-07-01',
    attendance_end_date: '',
  },
  widerServices: { child_id: 'C1', status: 'child_in_need', start_date: '2024-05-01', end_date: '' },
  boardAttendance: {
    meeting_date: '2024-07-10',
    sector: 'police',
    organisation: 'Sampleshire Police',
    attendance: 'senior',
    new_member: 'false',
  },
  victims: {
    victim_id: 'V1',
    offence_id: 'F1',
    intervention_id: 'I1',
    consents_to_contact: 'true',
    contacted_date: '2024-07-01',
    view_sought_before_outcome: 'true',
    progress_requested: 'true',
    progress_provided: 'true',
    support_requested: 'true',
    support_provided: 'true',
    restorative_engaged: 'true',
    restorative_start_date: '',
    restorative_end_date: '',
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

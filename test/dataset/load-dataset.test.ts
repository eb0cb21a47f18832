import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/commands/shared/catalogue.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { extracts } from '../../src/extracts/index.ts';
import { present } from '../../src/vocabulary/absent.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { csvOf } from '../support/rows.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { userErrorOf } from '../support/user-error.ts';

const untidy = 'sample-data/untidy';
const workspace = await loadWorkspace(untidy, catalogue);
const { dataset, files } = await loadDataset(untidy, workspace.extracts);
const tables = files.map(({ table }) => dataset[table]);

/** The files that the untidy sample leaves in their canonical form. */
const canonical: readonly string[] = ['send.csv', 'wider_services.csv', 'board_attendance.csv', 'comparators.csv'];

/** A sample file as csv-parse alone cuts it, headings and blank lines left out. */
function records(file: string, delimiter = ','): readonly (readonly string[])[] {
  const text = readFileSync(join(untidy, file)).toString('latin1');
  return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, from: 2 });
}

const delimiterOf = (name: string): string => {
  const { delimiter = 'comma' } = workspace.extracts[name] ?? {};
  return { comma: ',', semicolon: ';', tab: '\t' }[delimiter];
};

interface Fault {
  readonly fault: string;
  readonly file: string;
  readonly line: number;
}

const faults: readonly Fault[] = records('faults.csv').map(([fault = '', file = '', line]) => ({
  fault,
  file,
  line: Number(line),
}));

const faultLines = (file: string, ...kinds: readonly string[]): readonly number[] =>
  faults
    .filter((fault) => fault.file === file && kinds.includes(fault.fault))
    .map(({ line }) => line)
    .sort((a, b) => a - b);

/** Faults of a text that maps to no code: those that are named so, and gender in the place of sex. */
const textFaults = faults
  .map(({ fault }) => fault)
  .filter((fault) => fault.startsWith('unmapped-') || fault === 'sex-holds-gender');

const problemLines = (table: (typeof tables)[number], ...kinds: readonly string[]): readonly number[] =>
  (table.transcript?.problems ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ lines }) => lines)
    .sort((a, b) => a - b);

test('every file of the untidy sample is found under the name the workspace gives it', () => {
  expect(files.map(({ table, file }) => `${table}: ${file}`)).toEqual([
    'children: Person Details.csv',
    'offences: Offence Report 2026-10-01.csv',
    'outcomes: Legal Outcomes.txt',
    'population: Population Estimates.csv',
    'custodyEpisodes: Secure Episodes 2026-10-01.csv',
    'interventions: Intervention Programmes 2026-10-01.csv',
    'interventionOffences: Programme Offences.csv',
    'accommodation: Accommodation History.csv',
    'education: ETE Provision 2026-10-01.csv',
    'send: send.csv',
    'health: Health Needs.txt',
    'widerServices: wider_services.csv',
    'boardAttendance: board_attendance.csv',
    'victims: Victim Contact.csv',
    'comparators: comparators.csv',
  ]);
});

describe.each(tables)('the untidy $file', (table) => {
  const { transcript, file } = table;
  const there = records(file, delimiterOf(extracts[table.name].name));

  test('has every record read or refused', () => {
    expect((transcript?.rowsRead ?? 0) + (transcript?.rowsRefused ?? 0)).toBe(there.length);
    expect(table.rows).toBe(transcript?.rowsRead);
  });

  test('has exactly its ragged rows and damaged identifiers refused', () => {
    expect(problemLines(table, 'ragged row')).toEqual(faultLines(file, 'ragged-row'));
    expect(problemLines(table, 'identifier damaged')).toEqual(faultLines(file, 'damaged-identifier'));
    expect(problemLines(table, 'identifier blank')).toEqual([]);
    expect(transcript?.rowsRefused).toBe(faultLines(file, 'ragged-row', 'damaged-identifier').length);
  });

  test('has exactly its impossible dates called no dates, and its unknown texts unmapped', () => {
    expect(problemLines(table, 'not a date')).toEqual(faultLines(file, 'unreadable-date'));
    expect(problemLines(table, 'not a known code')).toEqual(faultLines(file, ...textFaults));
  });

  test('has nothing else wrong with it', () => {
    const expected = ['ragged row', 'identifier damaged', 'not a date', 'not a known code'];
    expect(transcript?.problems.filter(({ kind }) => !expected.includes(kind))).toEqual([]);
    expect(transcript?.encoding).toBe(canonical.includes(file) ? 'utf-8' : 'windows-1252');
  });

  test('has one line for each row that was read, in order, and none for those refused', () => {
    const starts = [...Array(table.rows).keys()].map((row) => table.line.at(row));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(table.rows);
    expect(starts.filter((line) => faultLines(file, 'ragged-row', 'damaged-identifier').includes(line))).toEqual([]);
  });
});

test('the one text in the untidy sample that maps to no outcome, no disposal or no attendance is listed with its count', () => {
  expect(dataset.interventions.transcript?.unmapped).toEqual([
    {
      heading: 'disposal',
      text: 'Triage programme (old scheme)',
      rows: 2,
      lines: faultLines(dataset.interventions.file, 'unmapped-disposal'),
    },
  ]);
  expect(dataset.outcomes.transcript?.unmapped).toEqual([
    {
      heading: 'outcome',
      text: 'Triage (old scheme)',
      rows: 3,
      lines: faultLines(dataset.outcomes.file, 'unmapped-outcome'),
    },
  ]);
  expect(dataset.boardAttendance.transcript?.unmapped).toEqual([
    {
      heading: 'attendance',
      text: 'Sent apologies',
      rows: 1,
      lines: faultLines(dataset.boardAttendance.file, 'unmapped-attendance'),
    },
  ]);
});

test('records in the untidy sample that lead to no child are those that were put there, and those refused with it', () => {
  const orphans = [...Array(dataset.offences.rows).keys()].filter(
    (row) => !present(dataset.links.childOfOffence.at(row)),
  );
  expect(orphans.map((row) => dataset.offences.line.at(row))).toEqual(
    faultLines(dataset.offences.file, 'offence-without-child'),
  );
});

test('files are known by size and fingerprint', () => {
  for (const { path, bytes, fingerprint } of files) {
    const content = readFileSync(path);
    expect([bytes, fingerprint()]).toEqual([content.length, createHash('sha256').update(content).digest('hex')]);
  }
});

test('a canonical folder is read without a word of settings, whatever tables it holds', async () => {
  const folder = await temporaryFolder({ 'children.csv': csvOf('children', [{}]), 'notes.csv': 'a\n' });
  const load = await loadDataset(folder, {});
  expect(load.files.map(({ file }) => file)).toEqual(['children.csv']);
  expect([load.dataset.children.rows, load.dataset.offences.there]).toEqual([1, false]);
});

test('a file that the workspace names must be there', async () => {
  const folder = await temporaryFolder({ 'children.csv': csvOf('children', [{}]) });
  const error = await userErrorOf(() => loadDataset(folder, { offences: { file: 'Offences*.csv' } }));
  expect(error.message).toBe(`There is no file "Offences*.csv" in ${folder}, which boardpack.yaml names.`);
  expect(error.exit).toBe(3);
});

test('a folder without any extract is refused, and the names looked for are said', async () => {
  const error = await userErrorOf(async () => loadDataset(await temporaryFolder({ 'kids.csv': 'a\n' }), {}));
  expect(error.message).toContain('children.csv, offences.csv, outcomes.csv, population.csv, custody_episodes.csv');
  expect(error.exit).toBe(3);
});

test('a folder in the place of a file cannot be opened, and is named', async () => {
  const folder = await temporaryFolder({ 'children.csv/inside': '' });
  const error = await userErrorOf(() => loadDataset(folder, {}));
  expect(error.message).toBe('children.csv cannot be opened.');
  expect(error.exit).toBe(3);
});

import { expect, test } from 'vitest';
import { missingEthnicity } from '../../src/checks/missing-ethnicity.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { asLastRun, recordRun } from '../../src/checks/run-record.ts';
import { suitabilityNotRecorded } from '../../src/checks/suitability-not-recorded.ts';
import { childId } from '../../src/vocabulary/child-id.ts';
import { everyOffence } from '../support/finding.ts';
import type { CsvTables } from '../support/rows.ts';
import { datasetOf, day } from '../support/rows.ts';

const asAt = day('2026-09-30');
const origin = { service: 'Sampleshire YJS', inputs: 'abc', asAt };

function recordOf(tables: CsvTables) {
  const dataset = datasetOf(tables);
  const waivers = [
    { check: 'every-offence', child: childId('Child-B'), reason: 'Looked into', who: 'A. Analyst', until: asAt },
  ];
  const checks = [everyOffence, missingEthnicity, suitabilityNotRecorded];
  return recordRun(dataset, runChecks(checks, dataset, { asAt, waivers }), origin);
}

const children = [
  { child_id: 'Child-A', team: 'East', worker: 'W. Two' },
  { child_id: 'Child-B', team: 'East', worker: 'W. One', ethnicity: '' },
  { child_id: 'Child-C' },
];
const offences = [
  { offence_id: 'Offence-1', child_id: 'Child-A' },
  { offence_id: 'Offence-2', child_id: 'Child-B', offence_date: '2024-07-01' },
];

test('holds rows, latest days, teams and workers, each once and in order', () => {
  expect(recordOf({ children, offences })).toMatchObject({
    service: 'Sampleshire YJS',
    asAt: '2026-09-30',
    inputs: 'abc',
    rows: { children: 3, offences: 2 },
    latest: { offences: '2024-07-01' },
    teams: ['East'],
    workers: ['W. One', 'W. Two'],
  });
});

test('holds a fingerprint a finding, those that are waived apart, and no identifier', () => {
  const { checks } = recordOf({ children, offences });
  const print = expect.stringMatching(/^[0-9a-f]{16}$/);
  expect(checks).toEqual({
    'every-offence': { lookedAt: ['offences'], standing: [print], waived: [print] },
    'missing-ethnicity': { lookedAt: ['children'], standing: [print], waived: [] },
    'suitability-not-recorded': { lookedAt: [], standing: [], waived: [] },
  });
  expect(JSON.stringify(checks)).not.toMatch(/Child|Offence-/);
});

test('a finding keeps its fingerprint wherever its row stands, and whatever is put right beside it', () => {
  const moved = recordOf({ children, offences: [...offences].reverse() });
  expect(moved.checks).toEqual(recordOf({ children, offences }).checks);
  const dated = offences.map((row) => ({ ...row, offence_date: '2024-08-01' }));
  expect(recordOf({ children, offences: dated }).checks).toEqual(recordOf({ children, offences }).checks);
});

test('of another record, or of the same in another child, it is another', () => {
  const standing = (row: Readonly<Record<string, string>>) =>
    recordOf({ offences: [row] }).checks['every-offence']?.standing[0];
  const prints = [offences[0], { ...offences[0], offence_id: 'F' }, { ...offences[0], child_id: 'C' }].map((row) =>
    standing(row ?? {}),
  );
  expect(new Set(prints).size).toBe(3);
});

test('findings alike in everything are told apart by how many they are', () => {
  const twice = recordOf({ offences: [{}, {}] }).checks['every-offence']?.standing ?? [];
  const once = recordOf({ offences: [{}] }).checks['every-offence']?.standing ?? [];
  expect(new Set(twice).size).toBe(2);
  expect(twice).toContain(once[0]);
});

test('a row without an identifier is known by its child and what stands in its cells', () => {
  const home = (differs: Readonly<Record<string, string>>) =>
    recordOf({ accommodation: [{ suitability: '', ...differs }] }).checks['suitability-not-recorded']?.standing;
  expect(home({})).toHaveLength(1);
  expect(home({ type: 'foster' })).toEqual(home({}));
  expect(home({ child_id: 'C2' })).not.toEqual(home({}));
});

test('is what a check may know of the last run', () => {
  expect(asLastRun(recordOf({ children, offences }))).toEqual({
    asAt,
    rows: { children: 3, offences: 2 },
    latest: { offences: day('2024-07-01') },
    teams: ['East'],
    workers: ['W. One', 'W. Two'],
  });
  expect(asLastRun({ ...recordOf({}), asAt: '2026-02-30' })).toBeUndefined();
});

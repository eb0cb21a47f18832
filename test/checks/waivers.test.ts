import { expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { waiverStandings } from '../../src/checks/waivers.ts';
import { childId } from '../../src/vocabulary/child-id.ts';
import type { Waiver } from '../../src/vocabulary/waiver.ts';
import { everyOffence } from '../support/finding.ts';
import { datasetOf, day } from '../support/rows.ts';

const asAt = day('2026-09-30');

const offences = [
  { offence_id: 'F1', child_id: 'C1' },
  { offence_id: 'F2', child_id: 'C1' },
  { offence_id: 'F3', child_id: 'C2' },
];

const waiver = (differs: Partial<Waiver>): Waiver => ({
  check: 'every-offence',
  reason: 'Looked into',
  who: 'A. Analyst',
  until: asAt,
  ...differs,
});

function came(waivers: readonly Waiver[], tables: Parameters<typeof datasetOf>[0] = { offences }) {
  const results = runChecks([everyOffence], datasetOf(tables), { asAt, waivers });
  const [{ state, findings, waived } = results[0] ?? { state: '', findings: [], waived: [] }] = [results[0]];
  const records = (found: typeof findings) => found.map(({ record }) => record);
  const standings = waiverStandings(waivers, results, asAt).map((one) => [one.state, one.findings]);
  return { state, findings: records(findings), waived: records(waived), standings };
}

test('without a waiver every finding stands', () => {
  expect(came([])).toEqual({ state: 'failed', findings: ['F1', 'F2', 'F3'], waived: [], standings: [] });
});

test('of a child, only the findings of that child are set apart', () => {
  expect(came([waiver({ child: childId('C1') })])).toEqual({
    state: 'failed',
    findings: ['F3'],
    waived: ['F1', 'F2'],
    standings: [['in force', 2]],
  });
});

test('of a record, only the finding of that row is set apart', () => {
  expect(came([waiver({ record: 'F2' })])).toMatchObject({ findings: ['F1', 'F3'], waived: ['F2'] });
});

test('of all, nothing stands: the check is waived, and neither passed nor failed', () => {
  expect(came([waiver({})])).toEqual({
    state: 'waived',
    findings: [],
    waived: ['F1', 'F2', 'F3'],
    standings: [['in force', 3]],
  });
});

test('of another check has no effect', () => {
  expect(came([waiver({ check: 'another' })])).toMatchObject({ state: 'failed', waived: [], standings: [] });
});

test('is in force on its last day, and not the day after; then it is said how many came back', () => {
  expect(came([waiver({ until: asAt })]).state).toBe('waived');
  expect(came([waiver({ until: asAt - 1 })])).toMatchObject({
    state: 'failed',
    findings: ['F1', 'F2', 'F3'],
    standings: [['expired', 3]],
  });
});

test('an expired one whose findings another covers brought none back', () => {
  const both = [waiver({ record: 'F1', until: asAt - 1 }), waiver({ child: childId('C1') })];
  expect(came(both).standings).toEqual([
    ['expired', 0],
    ['in force', 2],
  ]);
});

test('one that matches nothing is said to, and one of a check that was not run is not', () => {
  expect(came([waiver({ record: 'F9' })]).standings).toEqual([['matches nothing', 0]]);
  expect(came([waiver({})], { children: [{}] })).toMatchObject({
    state: 'not run',
    standings: [['check not run', 0]],
  });
});

test('identifiers are compared to the letter', () => {
  expect(came([waiver({ child: childId('c1') }), waiver({ record: 'F02' })]).waived).toEqual([]);
});

import { expect, test } from 'vitest';
import { duplicateId } from '../../src/checks/duplicate-id.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { testCheck } from '../support/check-tester.ts';
import { datasetOf, day } from '../support/rows.ts';

testCheck(duplicateId, {
  fails: {
    'a child twice': { children: [{}, {}] },
    'a child twice, the second withdrawn': { children: [{}, { deleted: 'true' }] },
    'an offence twice': { offences: [{}, { offence_date: '2024-05-02' }] },
    'an offence twice, of two children': { offences: [{}, { child_id: 'C2' }] },
    'an outcome twice': { outcomes: [{}, { outcome: 'referral_order' }] },
    'a custody episode twice': { custodyEpisodes: [{}, { kind: 'sentence' }] },
    'a programme twice': { interventions: [{}, { end_date: '2024-12-02' }] },
    'rows apart from each other': { children: [{}, { child_id: 'C2' }, {}] },
  },
  passes: {
    'every identifier once': { children: [{}, { child_id: 'C2' }], offences: [{}], outcomes: [{}] },
    'a leading zero makes another identifier': { children: [{ child_id: '1' }, { child_id: '01' }] },
    'one identifier in three tables': {
      children: [{ child_id: 'X' }],
      offences: [{ offence_id: 'X' }],
      outcomes: [{ outcome_id: 'X' }],
    },
    'a victim of two offences': { interventions: [{}], victims: [{}, { offence_id: 'F2' }] },
    'two outcomes of one offence': { outcomes: [{}, { outcome_id: 'O2' }] },
  },
});

test('every row after the first is a finding, and the first is not', () => {
  const dataset = datasetOf({ offences: [{}, {}, { offence_id: 'F2' }, {}] });
  expect(runChecks([duplicateId], dataset, { asAt: day('2026-09-30') })[0]?.findings.map(({ line }) => line)).toEqual([
    3, 5,
  ]);
});

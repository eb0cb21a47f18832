import { expect, test } from 'vitest';
import { childWithoutRecords } from '../../src/checks/child-without-records.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { testCheck } from '../support/check-tester.ts';
import { datasetOf, day } from '../support/rows.ts';

const none = { offences: [], outcomes: [], interventions: [], custodyEpisodes: [] };
const person = { originating_person_id: 'P1' };

testCheck(childWithoutRecords, {
  fails: {
    'no record at all': { ...none, children: [{}] },
    'the records are of another child': { ...none, children: [{ child_id: 'C2' }], offences: [{}] },
    'only the identifier of an offence is the same': { ...none, children: [{ child_id: 'F1' }], offences: [{}] },
    'the first of two records of a person': {
      ...none,
      children: [
        { child_id: 'C2', ...person },
        { child_id: 'C1', ...person },
      ],
      offences: [{}],
    },
  },
  passes: {
    'an offence': { ...none, children: [{}], offences: [{}] },
    'an outcome': { ...none, children: [{}], outcomes: [{}] },
    'a programme': { ...none, children: [{}], interventions: [{}] },
    'a stay in custody': { ...none, children: [{}], custodyEpisodes: [{}] },
    'the child is withdrawn': { ...none, children: [{ deleted: 'true' }] },
    'a second record of a person is likely-duplicate-child': {
      ...none,
      children: [
        { child_id: 'C1', ...person },
        { child_id: 'C2', ...person },
      ],
      offences: [{}],
    },
    'the child stands twice': { ...none, children: [{}, {}], offences: [{}] },
  },
});

test('is not run without programmes, which may be all the records of a child', () => {
  const dataset = datasetOf({ children: [{}], offences: [], outcomes: [], custodyEpisodes: [] });
  const [result] = runChecks([childWithoutRecords], dataset, { asAt: day('2026-09-30') });
  expect(result).toMatchObject({ state: 'not run', lacking: ['interventions.csv'] });
});

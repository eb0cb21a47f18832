import { likelyDuplicateOffence } from '../../src/checks/likely-duplicate-offence.ts';
import { testCheck } from '../support/check-tester.ts';

const second = { offence_id: 'F2' };
const outcomes = [{}];
const twins = (twin: Readonly<Record<string, string>>) => ({ offences: [{}, { ...second, ...twin }], outcomes });

testCheck(likelyDuplicateOffence, {
  fails: {
    'the second has no outcome': twins({}),
    'the first has none': { offences: [{}, second], outcomes: [{ offence_id: 'F2' }] },
    'no score on either': {
      offences: [{ seriousness: '' }, { ...second, seriousness: '' }],
      outcomes,
    },
    'the dates of arrest differ': twins({ arrest_date: '2024-05-03' }),
  },
  passes: {
    'both have an outcome': { offences: [{}, second], outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2' }] },
    'neither has one': { offences: [{}, second], outcomes: [] },
    'another day': twins({ offence_date: '2024-05-02' }),
    'another category': twins({ category: 'robbery' }),
    'another score': twins({ seriousness: '4' }),
    'another child': twins({ child_id: 'C2' }),
    'one identifier is a duplicate of it': twins({ offence_id: 'F1' }),
    'no date': { offences: [{ offence_date: '1900-01-01' }, { ...second, offence_date: '1900-01-01' }], outcomes },
    'no category': { offences: [{ category: '' }, { ...second, category: '' }], outcomes },
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...twins({}) },
  },
});

import { oldOffence } from '../../src/checks/old-offence.ts';
import { testCheck } from '../support/check-tester.ts';

const decided = (committed: string, date: string) => ({
  offences: [{ offence_date: committed }],
  outcomes: [{ outcome_date: date }],
});

testCheck(oldOffence, {
  fails: {
    'three years and a day': decided('2021-05-01', '2024-05-02'),
    'three years and a day, with no leap day between them': decided('2021-01-01', '2024-01-02'),
    'ten years, the child not there': decided('2014-05-01', '2024-05-01'),
    'two outcomes are one finding': {
      offences: [{ offence_date: '2020-05-01' }],
      outcomes: [{}, { outcome_id: 'O2', outcome_date: '2024-07-01' }],
    },
  },
  passes: {
    'three years to the day': decided('2021-05-01', '2024-05-01'),
    'three years to the day, from 29 February': decided('2020-02-29', '2023-02-28'),
    'the first outcome was in time': {
      offences: [{ offence_date: '2021-05-01' }],
      outcomes: [{ outcome_date: '2022-05-01' }, { outcome_id: 'O2', outcome_date: '2025-05-01' }],
    },
    'no outcome': { offences: [{ offence_date: '2014-05-01' }], outcomes: [] },
    'no date of the offence': decided('1900-01-01', '2024-05-01'),
    'an outcome dated after the as-at date': decided('2021-05-01', '2026-10-01'),
    'before the birth is an impossible date': { children: [{}], ...decided('2004-05-01', '2024-05-01') },
    'at an age that cannot be either': { children: [{}], ...decided('2014-05-01', '2024-05-01') },
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...decided('2020-05-01', '2024-05-01') },
  },
});

import { occasionOnTwoDays } from '../../src/checks/occasion-on-two-days.ts';
import { testCheck } from '../support/check-tester.ts';

const first = { sentencing_occasion_id: 'S1', outcome: 'referral_order' };
const later = { ...first, outcome_id: 'O2', outcome_date: '2024-06-02' };

testCheck(occasionOnTwoDays, {
  fails: {
    'the day after': { outcomes: [first, later] },
    'the later row is found, whichever day it holds': { outcomes: [later, first] },
    'one of three': { outcomes: [first, { ...first, outcome_id: 'O3' }, later] },
  },
  passes: {
    'on one day': { outcomes: [first, { ...first, outcome_id: 'O2' }] },
    'each day has its own': { outcomes: [first, { ...later, sentencing_occasion_id: 'S2' }] },
    'no occasion': { outcomes: [{}, { outcome_id: 'O2', outcome_date: '2024-06-02' }] },
    'two children with one identifier': { outcomes: [first, { ...later, child_id: 'C2' }] },
    'no date': { outcomes: [first, { ...later, outcome_date: '1900-01-01' }] },
    'a date that cannot be read': { outcomes: [first, { ...later, outcome_date: '02/06/2024' }] },
    'a date after the as-at date is an impossible date': {
      outcomes: [first, { ...later, outcome_date: '2026-10-01' }],
    },
    'the child is withdrawn': { children: [{ deleted: 'true' }], outcomes: [first, later] },
  },
});

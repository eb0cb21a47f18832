import { outcomeBeforeOffence } from '../../src/checks/outcome-before-offence.ts';
import { testCheck } from '../support/check-tester.ts';

testCheck(outcomeBeforeOffence, {
  fails: {
    'the day before': {
      offences: [{ offence_date: '2024-05-02' }],
      outcomes: [{ outcome_date: '2024-05-01' }],
    },
  },
  passes: {
    'the same day': { offences: [{ offence_date: '2024-05-01' }], outcomes: [{ outcome_date: '2024-05-01' }] },
    'the offence is not there': { offences: [{ offence_id: 'F2' }], outcomes: [{ outcome_date: '2024-01-01' }] },
    'the outcome has no date': { offences: [{}], outcomes: [{ outcome_date: '1900-01-01' }] },
  },
});

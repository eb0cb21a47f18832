import { recordedBeforeOutcome } from '../../src/checks/recorded-before-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

const outcome = (given: string, recorded: string) => ({
  outcomes: [{ outcome_date: given, recorded_date: recorded }],
});

testCheck(recordedBeforeOutcome, {
  fails: {
    'the day before': outcome('2024-06-01', '2024-05-31'),
    'by a year': outcome('2024-06-01', '2023-06-01'),
  },
  passes: {
    'the same day': outcome('2024-06-01', '2024-06-01'),
    'not recorded when': outcome('2024-06-01', ''),
    'recorded on 1900-01-01 is not recorded when': outcome('2024-06-01', '1900-01-01'),
    'recorded on a day that cannot be read': outcome('2024-06-01', '31/05/2024'),
    'the outcome has no date': outcome('1900-01-01', '2024-05-31'),
    'an outcome after the as-at date is an impossible date': outcome('2026-10-01', '2026-09-01'),
    'an outcome before the birth is an impossible date': { children: [{}], ...outcome('2009-01-14', '2009-01-13') },
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...outcome('2024-06-01', '2024-05-31') },
  },
});

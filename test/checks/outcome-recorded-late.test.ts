import { outcomeRecordedLate } from '../../src/checks/outcome-recorded-late.ts';
import { testCheck } from '../support/check-tester.ts';

const outcome = (outcome_date: string, recorded_date: string) => ({ outcomes: [{ outcome_date, recorded_date }] });

testCheck(outcomeRecordedLate, {
  fails: {
    '93 days later': outcome('2024-06-01', '2024-09-02'),
    'years later': outcome('2021-06-01', '2024-09-02'),
    'years after its offence too': {
      offences: [{ offence_date: '2020-08-01' }],
      ...outcome('2021-06-01', '2024-09-02'),
    },
  },
  passes: {
    '92 days later': outcome('2024-06-01', '2024-09-01'),
    'the same day': outcome('2024-06-01', '2024-06-01'),
    'entered first': outcome('2024-06-01', '2023-06-01'),
    'given before its offence, of which another check speaks': {
      offences: [{ offence_date: '2024-08-01' }],
      ...outcome('2024-05-01', '2024-08-30'),
    },
    'no date of entry': outcome('2024-06-01', ''),
    'a placeholder': outcome('2024-06-01', '1900-01-01'),
    'no date of the outcome': outcome('1900-01-01', '2024-06-01'),
    'entered after the as-at date, of which another check speaks': outcome('2026-06-01', '2026-10-01'),
  },
});

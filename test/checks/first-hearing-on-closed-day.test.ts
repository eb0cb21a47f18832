import { firstHearingOnClosedDay } from '../../src/checks/first-hearing-on-closed-day.ts';
import { testCheck } from '../support/check-tester.ts';

const hearing = (first_hearing_date: string) => ({ offences: [{ first_hearing_date }] });

testCheck(firstHearingOnClosedDay, {
  fails: {
    'a Sunday': hearing('2024-05-05'),
    'Christmas Day, a Wednesday': hearing('2024-12-25'),
    'a bank holiday': hearing('2024-05-06'),
    'Boxing Day': hearing('2024-12-26'),
  },
  passes: {
    'a Saturday, for a child held overnight': hearing('2024-05-04'),
    'the day after a bank holiday': hearing('2024-05-07'),
    'no hearing': hearing(''),
    'a placeholder': hearing('1900-01-01'),
    'a Sunday after the as-at date, of which another check speaks': hearing('2026-10-04'),
  },
});

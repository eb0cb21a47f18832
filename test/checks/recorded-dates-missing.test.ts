import { recordedDatesMissing } from '../../src/checks/recorded-dates-missing.ts';
import { testCheck } from '../support/check-tester.ts';

const outcomes = (date: string, recorded: string, count: number) =>
  Array.from({ length: count }, () => ({ outcome_date: date, recorded_date: recorded }));

testCheck(recordedDatesMissing, {
  fails: {
    'six of ten': { outcomes: [...outcomes('2026-05-05', '', 6), ...outcomes('2025-10-01', '2025-10-01', 4)] },
    placeholders: { outcomes: outcomes('2026-05-05', '1900-01-01', 10) },
  },
  passes: {
    half: { outcomes: [...outcomes('2026-05-05', '', 5), ...outcomes('2026-05-05', '2026-05-06', 5)] },
    'fewer than ten': { outcomes: outcomes('2026-05-05', '', 9) },
    'before the last four quarters': { outcomes: outcomes('2025-09-30', '', 10) },
    'after them': { outcomes: outcomes('2026-10-01', '', 10) },
  },
});

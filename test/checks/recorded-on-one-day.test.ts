import { recordedOnOneDay } from '../../src/checks/recorded-on-one-day.ts';
import { testCheck } from '../support/check-tester.ts';

const day = (date: string, recorded: string, count: number) =>
  Array.from({ length: count }, () => ({ outcome_date: date, recorded_date: recorded }));

testCheck(recordedOnOneDay, {
  fails: {
    'six of ten': { outcomes: [...day('2026-05-05', '2026-07-01', 6), ...day('2026-05-05', '2026-05-06', 4)] },
    'all, in the oldest of the four quarters': { outcomes: day('2025-10-01', '2026-01-05', 10) },
    'in two quarters, and it is one finding': {
      outcomes: [...day('2025-10-01', '2026-01-05', 10), ...day('2026-09-30', '2026-09-30', 10)],
    },
  },
  passes: {
    half: { outcomes: [...day('2026-05-05', '2026-07-01', 5), ...day('2026-05-05', '2026-05-06', 5)] },
    'fewer than ten': { outcomes: day('2026-05-05', '2026-07-01', 9) },
    'fewer than ten with a date of entry': {
      outcomes: [
        ...day('2026-05-05', '2026-07-01', 9),
        ...day('2026-05-05', '', 4),
        ...day('2026-05-05', '1900-01-01', 4),
      ],
    },
    'on one day, of two quarters': {
      outcomes: [...day('2026-05-05', '2026-07-01', 9), ...day('2026-07-01', '2026-07-01', 9)],
    },
    'before the last four quarters': { outcomes: day('2025-09-30', '2026-01-05', 10) },
    'without a date of the outcome': { outcomes: day('', '2026-01-05', 10) },
  },
});

import { deletedWithRecentRecords } from '../../src/checks/deleted-with-recent-records.ts';
import { testCheck } from '../support/check-tester.ts';

const children = [{ deleted: 'true' }];
const outcome = (date: string) => ({ children, outcomes: [{ outcome_date: date }] });
const programme = (start: string, end: string) => ({
  children,
  outcomes: [],
  interventions: [{ start_date: start, end_date: end }],
});

testCheck(deletedWithRecentRecords, {
  fails: {
    'an outcome on the as-at date': outcome('2026-09-30'),
    'an outcome on the first day of the year': outcome('2025-10-01'),
    'several outcomes are one finding': {
      children,
      outcomes: [{ outcome_date: '2026-01-10' }, { outcome_id: 'O2', outcome_date: '2026-02-10' }],
      interventions: [{ end_date: '' }],
    },
    'a programme that ended in the year': programme('2024-01-01', '2025-10-01'),
    'a programme that is open': programme('2024-01-01', ''),
    'a programme whose end stands for no date': programme('2024-01-01', '1900-01-01'),
    'a programme begun on the as-at date': programme('2026-09-30', ''),
  },
  passes: {
    'the child is not withdrawn': { children: [{ deleted: 'false' }], outcomes: [{ outcome_date: '2026-06-01' }] },
    'blank is not withdrawn': { children: [{ deleted: '' }], outcomes: [{ outcome_date: '2026-06-01' }] },
    'an outcome a year before': outcome('2025-09-30'),
    'an outcome after the as-at date is impossible-date': outcome('2026-10-01'),
    'an outcome without a date': outcome('1900-01-01'),
    'an outcome of another child': { children, outcomes: [{ child_id: 'C2', outcome_date: '2026-06-01' }] },
    'a programme that ended a year before': programme('2024-01-01', '2025-09-30'),
    'a programme whose end cannot be read': programme('2024-01-01', '31/02/2026'),
    'a programme that is to begin': programme('2026-10-01', ''),
    'no record': { children, outcomes: [] },
  },
});

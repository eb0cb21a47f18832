import { overdueOpenOrder } from '../../src/checks/overdue-open-order.ts';
import { testCheck } from '../support/check-tester.ts';

const due = (expected: string, end = '') => ({ interventions: [{ expected_end_date: expected, end_date: end }] });

testCheck(overdueOpenOrder, {
  fails: {
    'expected to end the day before the as-at date': due('2026-09-29'),
    'expected to end years ago': due('2024-09-02'),
    'an end on 1900-01-01 is none': due('2024-09-02', '1900-01-01'),
  },
  passes: {
    'expected to end on the as-at date': due('2026-09-30'),
    'expected to end later': due('2027-01-01'),
    'it has ended': due('2024-09-02', '2024-09-02'),
    'it ended late': due('2024-09-02', '2024-12-02'),
    'no end is expected': due(''),
    'expected on 1900-01-01, so none is': due('1900-01-01'),
    'an end that cannot be read is a problem of reading': due('2024-09-02', '02/09/2024'),
  },
});

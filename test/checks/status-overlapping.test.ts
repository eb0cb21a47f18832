import { statusOverlapping } from '../../src/checks/status-overlapping.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

/** A status from 1 May to 31 July 2024, and another record. */
const beside = (other: CsvRow) => ({
  widerServices: [
    { start_date: '2024-05-01', end_date: '2024-07-31' },
    { start_date: '2024-08-01', ...other },
  ],
});

testCheck(statusOverlapping, {
  fails: {
    'on the last day': beside({ start_date: '2024-07-31' }),
    'the same record twice': beside({ start_date: '2024-05-01', end_date: '2024-07-31' }),
    'the later row starts first': beside({ start_date: '2024-01-01' }),
    'both open': { widerServices: [{}, { start_date: '2025-01-01' }] },
  },
  passes: {
    'the day after': beside({}),
    'another status': beside({ start_date: '2024-06-01', status: 'early_help' }),
    'another child': beside({ start_date: '2024-06-01', child_id: 'C2' }),
    'an end before the start is another check': beside({ start_date: '2024-06-01', end_date: '2024-05-15' }),
    'an end that cannot be read': beside({ start_date: '2024-06-01', end_date: 'July' }),
    'no start': beside({ start_date: '' }),
    'a status that maps to nothing': beside({ start_date: '2024-06-01', status: 'friend' }),
  },
});

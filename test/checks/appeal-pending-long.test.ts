import { appealPendingLong } from '../../src/checks/appeal-pending-long.ts';
import { testCheck } from '../support/check-tester.ts';

const appeal = (status: string, date: string, deleted = 'false') => ({
  children: [{ deleted }],
  outcomes: [{ appeal_status: status, outcome_date: date }],
});

testCheck(appealPendingLong, {
  fails: {
    'pending for a year and a day': appeal('pending', '2025-09-29'),
    'pending for many years': appeal('pending', '2019-01-01'),
    'the child is not there': { outcomes: [{ appeal_status: 'pending', outcome_date: '2025-09-29' }] },
  },
  passes: {
    'pending for a year': appeal('pending', '2025-09-30'),
    'dismissed long ago': appeal('appeal_dismissed', '2019-01-01'),
    'no appeal': appeal('none', '2019-01-01'),
    blank: appeal('', '2019-01-01'),
    'a text that maps to nothing': appeal('waiting', '2019-01-01'),
    'no date': appeal('pending', '1900-01-01'),
    'the child is withdrawn': appeal('pending', '2019-01-01', 'true'),
  },
});

import { restorativeDatesWithoutEngagement } from '../../src/checks/restorative-dates-without-engagement.ts';
import { testCheck } from '../support/check-tester.ts';

const process = (restorative_engaged: string, restorative_start_date: string, restorative_end_date = '') => ({
  victims: [{ restorative_engaged, restorative_start_date, restorative_end_date }],
});

testCheck(restorativeDatesWithoutEngagement, {
  fails: {
    'a start': process('false', '2024-07-10'),
    'an end alone': process('false', '', '2024-07-20'),
    both: process('false', '2024-07-10', '2024-07-20'),
    'not recorded': process('', '2024-07-10'),
  },
  passes: {
    'took part': process('true', '2024-07-10', '2024-07-20'),
    'no dates': process('false', ''),
    'took part, without dates': process('true', ''),
    '1900-01-01 is no date': process('false', '1900-01-01', '1900-01-01'),
    'engagement that cannot be read is a problem of reading': process('perhaps', '2024-07-10'),
    'a date that cannot be read': process('false', 'July'),
  },
});

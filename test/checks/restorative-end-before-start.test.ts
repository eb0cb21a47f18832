import { restorativeEndBeforeStart } from '../../src/checks/restorative-end-before-start.ts';
import { testCheck } from '../support/check-tester.ts';

const process = (restorative_start_date: string, restorative_end_date: string) => ({
  victims: [{ restorative_start_date, restorative_end_date }],
});

testCheck(restorativeEndBeforeStart, {
  fails: { 'a day before': process('2024-07-10', '2024-07-09') },
  passes: {
    'on the day': process('2024-07-10', '2024-07-10'),
    'still going on': process('2024-07-10', ''),
    'an end alone': process('', '2024-07-09'),
    'an end on 1900-01-01 is none': process('2024-07-10', '1900-01-01'),
    'an end that cannot be read': process('2024-07-10', 'July'),
  },
});

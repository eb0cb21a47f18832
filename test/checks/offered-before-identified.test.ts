import { offeredBeforeIdentified } from '../../src/checks/offered-before-identified.ts';
import { testCheck } from '../support/check-tester.ts';

const need = (identified_date: string, offered_date: string) => ({ health: [{ identified_date, offered_date }] });

testCheck(offeredBeforeIdentified, {
  fails: {
    'a day before': need('2024-06-10', '2024-06-09'),
    'years before': need('2024-06-10', '2020-01-01'),
  },
  passes: {
    'on the day': need('2024-06-10', '2024-06-10'),
    later: need('2024-06-10', '2024-06-20'),
    'the need has no date': need('', '2024-06-09'),
    'the need has the date 1900-01-01, which is none': need('1900-01-01', '2024-06-09'),
    'no offer': need('2024-06-10', ''),
    'an offer on 1900-01-01 is none': need('2024-06-10', '1900-01-01'),
    'an offer that cannot be read': need('2024-06-10', '09/06/2024'),
  },
});

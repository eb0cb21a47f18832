import { statedHearingAgeDisagrees } from '../../src/checks/stated-hearing-age-disagrees.ts';
import { testCheck } from '../support/check-tester.ts';

/** The blameless child is 15 on 2024-05-20, and 16 from 2025-01-15. */
const stated = (age: string, heard = '2024-05-20', child = {}) => ({
  children: [child],
  offences: [{ age_at_first_hearing: age, first_hearing_date: heard }],
});

testCheck(statedHearingAgeDisagrees, {
  fails: {
    'a year too many': stated('16'),
    'a year too few': stated('14'),
    '18, though the date says 15': stated('18'),
    'the day before the birthday': stated('16', '2025-01-14'),
  },
  passes: {
    'the age on the day': stated('15'),
    'the age on the birthday': stated('16', '2025-01-15'),
    'no age is stated': stated(''),
    'no hearing': stated('12', ''),
    'a hearing on 1900-01-01 is none': stated('12', '1900-01-01'),
    'a hearing that cannot be read': stated('12', '20/05/2024'),
    'a hearing before the offence is a fault of its own': stated('12', '2024-04-30'),
    'a hearing after the as-at date is an impossible date': stated('12', '2026-10-01'),
    'no date of birth': stated('12', '2024-05-20', { date_of_birth: '1900-01-01' }),
    'a date of birth that cannot be': stated('15', '2024-05-20', { date_of_birth: '2019-01-15' }),
    'the child is not there': stated('12', '2024-05-20', { child_id: 'C2' }),
    'the child is withdrawn': stated('12', '2024-05-20', { deleted: 'true' }),
  },
});

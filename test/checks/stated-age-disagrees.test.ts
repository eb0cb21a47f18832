import { statedAgeDisagrees } from '../../src/checks/stated-age-disagrees.ts';
import { testCheck } from '../support/check-tester.ts';

/** The blameless child is 15 at the blameless offence of 2024-05-01, and 16 from 2025-01-15. */
const stated = (age: string, offence: Readonly<Record<string, string>> = {}, child = {}) => ({
  children: [child],
  offences: [{ age_at_arrest_or_offence: age, ...offence }],
});

testCheck(statedAgeDisagrees, {
  fails: {
    'a year too many': stated('16'),
    'a year too few': stated('14'),
    'neither the age at arrest nor at the offence': stated('17', { arrest_date: '2025-01-15' }),
    'the day before the birthday': stated('16', { offence_date: '2025-01-14' }),
  },
  passes: {
    'the age at the offence': stated('15'),
    'the age on the birthday': stated('16', { offence_date: '2025-01-15' }),
    'the age at arrest': stated('16', { arrest_date: '2025-01-15' }),
    'the age at the offence, a year older at arrest': stated('15', { arrest_date: '2025-01-15' }),
    'the arrest on 1900-01-01 may have been at that age': stated('16', { arrest_date: '1900-01-01' }),
    'an arrest that cannot be read may have been at that age': stated('16', { arrest_date: '15/01/2025' }),
    'an arrest after the as-at date is an impossible date': stated('16', { arrest_date: '2026-10-01' }),
    'no age is stated': stated(''),
    'an age that is none is a problem of reading': stated('fifteen'),
    'a stated age over 17 is out of range, which says it': stated('18'),
    'a stated age under 10 is out of range, which says it': stated('9'),
    'no date of birth': stated('12', {}, { date_of_birth: '1900-01-01' }),
    'a date of birth that cannot be': stated('15', {}, { date_of_birth: '2019-01-15' }),
    'no date of the offence': stated('12', { offence_date: '1900-01-01' }),
    'the child is not there': stated('12', { child_id: 'C2' }),
    'the child is withdrawn': stated('12', {}, { deleted: 'true' }),
  },
});

import { implausibleAge } from '../../src/checks/implausible-age.ts';
import { testCheck } from '../support/check-tester.ts';

/** The blameless offence is of 2024-05-01; the date of birth sets the age on that day. */
const born = (date: string, offence: Readonly<Record<string, string>> = {}) => ({
  children: [{ date_of_birth: date }],
  offences: [offence],
});

testCheck(implausibleAge, {
  fails: {
    'the day before the 8th birthday': born('2016-05-02'),
    'the 21st birthday': born('2003-05-01'),
    'born on the day of the offence': born('2024-05-01'),
    'the wrong century': born('1909-01-15'),
    'though a fitting age is stated': born('2016-05-02', { age_at_arrest_or_offence: '15' }),
  },
  passes: {
    'the 8th birthday': born('2016-05-01'),
    'the day before the 21st birthday': born('2003-05-02'),
    'the offence before the birth is an impossible date': born('2024-05-02'),
    'the offence after the as-at date is one too': born('2003-05-01', { offence_date: '2026-10-01' }),
    'a stated age alone': born('2009-01-15', { age_at_arrest_or_offence: '5' }),
    'no date of birth': born('1900-01-01'),
    'no date of the offence': born('2003-05-01', { offence_date: '1900-01-01' }),
    'the child is not there': { children: [{ child_id: 'C2' }], offences: [{ offence_date: '1995-05-01' }] },
    'the child is withdrawn': { children: [{ date_of_birth: '2016-05-02', deleted: 'true' }], offences: [{}] },
  },
});

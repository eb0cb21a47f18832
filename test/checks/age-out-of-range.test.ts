import { ageOutOfRange } from '../../src/checks/age-out-of-range.ts';
import { testCheck } from '../support/check-tester.ts';

/** The blameless offence is of 2024-05-01; the date of birth sets the age on that day. */
const born = (date: string, offence: Readonly<Record<string, string>> = {}) => ({
  children: [{ date_of_birth: date }],
  offences: [offence],
});

testCheck(ageOutOfRange, {
  fails: {
    'the day before the 10th birthday': born('2014-05-02'),
    'the 18th birthday': born('2006-05-01'),
    '28 February, for a child born on 29 February ten years before': born('2008-02-29', {
      offence_date: '2018-02-28',
    }),
    'arrested on the 18th birthday for an offence of the day before': born('2006-05-02', {
      arrest_date: '2024-05-02',
    }),
    'a stated age of 18, though the dates say 17': born('2006-05-02', { age_at_arrest_or_offence: '18' }),
    'a stated age of 9, though the dates say 10': born('2014-05-01', { age_at_arrest_or_offence: '9' }),
    'a stated age of 0 is an age': born('2010-01-01', { age_at_arrest_or_offence: '0' }),
    'a stated age of a child who is not there': {
      children: [{ child_id: 'C2' }],
      offences: [{ age_at_arrest_or_offence: '18' }],
    },
  },
  passes: {
    'the 10th birthday': born('2014-05-01'),
    'the day before the 18th birthday': born('2006-05-02'),
    '1 March, for a child born on 29 February ten years before': born('2008-02-29', { offence_date: '2018-03-01' }),
    'arrested at 10 for an offence at 9': born('2014-05-02', { arrest_date: '2024-05-02' }),
    'arrest on 1900-01-01 is no arrest, and the offence decides': born('2014-05-01', { arrest_date: '1900-01-01' }),
    'a stated age of 17, though the dates say 18': born('2006-05-01', { age_at_arrest_or_offence: '17' }),
    'a stated age of 10, though the dates say 9': born('2014-05-02', { age_at_arrest_or_offence: '10' }),
    'no date of birth': born('1900-01-01'),
    'neither arrest nor offence has a date': born('2009-01-15', { offence_date: '1900-01-01' }),
    'an age that cannot be says it of itself': born('2016-05-02'),
    'an offence before the birth is an impossible date': born('2024-05-02', { age_at_arrest_or_offence: '9' }),
    'the child is not there': { children: [{ child_id: 'C2' }], offences: [{}] },
  },
});

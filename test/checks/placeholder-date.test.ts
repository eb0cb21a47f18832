import { placeholderDate } from '../../src/checks/placeholder-date.ts';
import { testCheck } from '../support/check-tester.ts';

const sentinel = '1900-01-01';

testCheck(placeholderDate, {
  fails: {
    'date of birth': { children: [{ date_of_birth: sentinel }] },
    'offence date': { offences: [{ offence_date: sentinel }] },
    'arrest date': { offences: [{ arrest_date: sentinel }] },
    'first hearing date': { offences: [{ first_hearing_date: sentinel }] },
    'outcome date': { outcomes: [{ outcome_date: sentinel }] },
    'outcome end date': { outcomes: [{ outcome_end_date: sentinel }] },
    'recorded date': { outcomes: [{ recorded_date: sentinel }] },
    'start of an episode': { custodyEpisodes: [{ start_date: sentinel }] },
    'end of an episode': { custodyEpisodes: [{ end_date: sentinel }] },
    'two in one row are one finding': { offences: [{ offence_date: sentinel, arrest_date: sentinel }] },
  },
  passes: {
    'real dates': { children: [{}], offences: [{}], outcomes: [{}], custodyEpisodes: [{}] },
    'the day after is a date': { children: [{ date_of_birth: '1900-01-02' }] },
    'the day before is a date': { children: [{ date_of_birth: '1899-12-31' }] },
    blank: { offences: [{ arrest_date: '' }], custodyEpisodes: [{ end_date: '' }] },
    'a date that cannot be read': { offences: [{ arrest_date: '01/01/1900' }] },
  },
});

import { impossibleDate } from '../../src/checks/impossible-date.ts';
import { testCheck } from '../support/check-tester.ts';

/** The tester runs as at 2026-09-30; the blameless child is born on 2009-01-15. */
const [asAt, dayAfter] = ['2026-09-30', '2026-10-01'];
const [birth, dayBefore] = ['2009-01-15', '2009-01-14'];
const children = [{}];

testCheck(impossibleDate, {
  fails: {
    'born the day after the as-at date': { children: [{ date_of_birth: dayAfter }] },
    'an offence after the as-at date': { children, offences: [{ offence_date: dayAfter }] },
    'an arrest after the as-at date': { children, offences: [{ arrest_date: dayAfter }] },
    'an offence the day before the birth': { children, offences: [{ offence_date: dayBefore }] },
    'an arrest the day before the birth': { children, offences: [{ arrest_date: dayBefore }] },
    'a first hearing more than a year after the as-at date': {
      children,
      offences: [{ first_hearing_date: '2027-10-01' }],
    },
    'a first hearing after the as-at date of an offence that has its sentence': {
      children,
      offences: [{ first_hearing_date: dayAfter }],
      outcomes: [{ outcome: 'referral_order' }],
    },
    'a first hearing the day before the birth': { children, offences: [{ first_hearing_date: dayBefore }] },
    'an outcome after the as-at date': { children, outcomes: [{ outcome_date: dayAfter }] },
    'an outcome the day before the birth': { children, outcomes: [{ outcome_date: dayBefore }] },
    'an outcome that ends the day before the birth': { children, outcomes: [{ outcome_end_date: dayBefore }] },
    'an episode that starts after the as-at date': { children, custodyEpisodes: [{ start_date: dayAfter }] },
    'an episode that ends after the as-at date': { children, custodyEpisodes: [{ end_date: dayAfter }] },
    'an episode that starts the day before the birth': { children, custodyEpisodes: [{ start_date: dayBefore }] },
    'two wrong dates in one row are one finding': {
      children,
      offences: [{ offence_date: dayAfter, arrest_date: dayBefore }],
    },
    'the wrong century': { children, offences: [{ offence_date: '1924-05-01' }] },
  },
  passes: {
    'born on the as-at date': { children: [{ date_of_birth: asAt }] },
    'an offence on the as-at date': { children, offences: [{ offence_date: asAt, arrest_date: asAt }] },
    'an offence on the day of the birth': { children, offences: [{ offence_date: birth }] },
    'a first hearing on the as-at date': { children, offences: [{ first_hearing_date: asAt }] },
    'a first hearing that is listed': { children, offences: [{ first_hearing_date: '2027-09-30' }] },
    'an outcome on the as-at date': { children, outcomes: [{ outcome_date: asAt, recorded_date: asAt }] },
    'an outcome recorded later, which counts all the same': { children, outcomes: [{ recorded_date: dayAfter }] },
    'an outcome that will end': { children, outcomes: [{ outcome_end_date: dayAfter }] },
    'an episode that ends on the as-at date': { children, custodyEpisodes: [{ end_date: asAt }] },
    'an episode that is open': { children, custodyEpisodes: [{ end_date: '' }] },
    '1900-01-01 is no date': {
      children,
      offences: [{ offence_date: '1900-01-01', arrest_date: '1900-01-01' }],
      outcomes: [{ outcome_date: '1900-01-01' }],
      custodyEpisodes: [{ start_date: '1900-01-01', end_date: '1900-01-01' }],
    },
    'the child has no date of birth': {
      children: [{ date_of_birth: '1900-01-01' }],
      offences: [{ offence_date: '1901-01-01' }],
    },
    'the child is not there': { children: [], offences: [{ offence_date: '1901-01-01' }] },
  },
});

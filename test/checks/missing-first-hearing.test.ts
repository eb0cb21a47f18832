import { missingFirstHearing } from '../../src/checks/missing-first-hearing.ts';
import { testCheck } from '../support/check-tester.ts';

const sentenced = (offence: Readonly<Record<string, string>>, outcome: Readonly<Record<string, string>> = {}) => ({
  offences: [offence],
  outcomes: [{ outcome: 'referral_order', ...outcome }],
});

testCheck(missingFirstHearing, {
  fails: {
    'of a referral order': sentenced({}),
    'of a community order': sentenced({}, { outcome: 'youth_rehabilitation_order' }),
    'of custody': sentenced({}, { outcome: 'section_250' }),
    'of two sentences of one offence, once': {
      offences: [{}],
      outcomes: [{ outcome: 'fine' }, { outcome_id: 'O2', outcome: 'compensation_order' }],
    },
    'of a caution that ended in court': {
      offences: [{}],
      outcomes: [{}, { outcome_id: 'O2', outcome: 'fine', outcome_date: '2024-07-01' }],
    },
  },
  passes: {
    'it has a first hearing': sentenced({ first_hearing_date: '2024-05-20' }),
    'it has the age at first hearing': sentenced({ age_at_first_hearing: '15' }),
    'a hearing on 1900-01-01 is a placeholder, which says it': sentenced({ first_hearing_date: '1900-01-01' }),
    'a hearing that cannot be read is a problem of reading': sentenced({ first_hearing_date: '20/05/2024' }),
    'of a caution': sentenced({}, { outcome: 'youth_caution' }),
    'of a diversion': sentenced({}, { outcome: 'community_resolution' }),
    'of an acquittal': sentenced({}, { outcome: 'not_guilty' }),
    'of a sentence overturned on appeal': sentenced({}, { appeal_status: 'appeal_successful' }),
    'of a sentence dated after the as-at date': sentenced({}, { outcome_date: '2026-10-01' }),
    'of a sentence whose offence is not there': sentenced({}, { offence_id: 'F2' }),
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...sentenced({}) },
  },
});

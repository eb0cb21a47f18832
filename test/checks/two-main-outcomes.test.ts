import { twoMainOutcomes } from '../../src/checks/two-main-outcomes.ts';
import { testCheck } from '../support/check-tester.ts';

const second = { outcome_id: 'O2', outcome: 'referral_order', outcome_date: '2024-06-02' };
const after = (outcome: Readonly<Record<string, string>>, first: Readonly<Record<string, string>> = {}) => ({
  offences: [{}],
  outcomes: [first, { ...second, ...outcome }],
});

testCheck(twoMainOutcomes, {
  fails: {
    'the day after': after({}),
    'the later day stands first': { offences: [{}], outcomes: [second, {}] },
    'the same outcome again': after({ outcome: 'youth_caution' }),
    'an appeal that is pending': after({}, { appeal_status: 'pending' }),
  },
  passes: {
    'on one day': after({ outcome_date: '2024-06-01' }),
    'the other is not the main one': after({ main_or_other: 'other' }),
    'which is the main one is not known': after({ main_or_other: '' }),
    'the first was changed on appeal': after({}, { appeal_status: 'changed_on_appeal' }),
    'the first was a diversion': after({}, { outcome: 'community_resolution' }),
    'the second is an acquittal': after({ outcome: 'dismissed' }),
    'of two offences': after({ offence_id: 'F2' }),
    'of two children': after({ child_id: 'C2' }),
    'no date': after({ outcome_date: '1900-01-01' }),
    'the first is before the offence, which says it': after({}, { outcome_date: '2024-04-30' }),
    'the second is after the as-at date': after({ outcome_date: '2026-10-01' }),
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...after({}) },
  },
});

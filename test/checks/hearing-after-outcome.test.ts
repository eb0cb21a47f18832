import { hearingAfterOutcome } from '../../src/checks/hearing-after-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

const heard = (date: string, outcome: Readonly<Record<string, string>> = {}) => ({
  offences: [{ first_hearing_date: date }],
  outcomes: [{ outcome: 'referral_order', outcome_date: '2024-06-01', ...outcome }],
});
const dayAfter = '2024-06-02';

testCheck(hearingAfterOutcome, {
  fails: {
    'the day after': heard(dayAfter),
    'the day after custody': heard(dayAfter, { outcome: 'detention_and_training_order' }),
    'between two sentences': {
      offences: [{ first_hearing_date: dayAfter }],
      outcomes: [
        { outcome: 'fine' },
        { outcome_id: 'O2', outcome: 'youth_rehabilitation_order', outcome_date: '2024-07-01' },
      ],
    },
  },
  passes: {
    'the same day': heard('2024-06-01'),
    'no hearing': heard(''),
    'a hearing on 1900-01-01 is none': heard('1900-01-01'),
    'a hearing that cannot be read': heard('02/06/2024'),
    'after a conditional caution that was broken': heard(dayAfter, { outcome: 'youth_conditional_caution' }),
    'after a community resolution': heard(dayAfter, { outcome: 'community_resolution' }),
    'after a sentence changed on appeal': heard(dayAfter, { appeal_status: 'changed_on_appeal' }),
    'a hearing after the as-at date is an impossible date': heard('2026-10-01'),
    'the sentence is dated after the as-at date': heard('2026-10-02', { outcome_date: '2026-10-01' }),
    'the sentence is of another child': heard(dayAfter, { child_id: 'C2' }),
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...heard(dayAfter) },
  },
});

import { arrestAfterOutcome } from '../../src/checks/arrest-after-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

/** The blameless outcome is a youth caution of 2024-06-01 for an offence of 2024-05-01. */
const arrested = (date: string, outcome: Readonly<Record<string, string>> = {}) => ({
  offences: [{ arrest_date: date }],
  outcomes: [outcome],
});
const dayAfter = '2024-06-02';

testCheck(arrestAfterOutcome, {
  fails: {
    'the day after': arrested(dayAfter),
    'the day after a sentence': arrested(dayAfter, { outcome: 'referral_order' }),
    'between two outcomes': {
      offences: [{ arrest_date: dayAfter }],
      outcomes: [{}, { outcome_id: 'O2', outcome: 'referral_order', outcome_date: '2024-07-01' }],
    },
    'though the later outcome stands first': {
      offences: [{ arrest_date: dayAfter }],
      outcomes: [{ outcome_id: 'O2', outcome: 'referral_order', outcome_date: '2024-07-01' }, {}],
    },
    'whose appeal was dismissed': arrested(dayAfter, { appeal_status: 'appeal_dismissed' }),
  },
  passes: {
    'the same day': arrested('2024-06-01'),
    'no arrest': arrested(''),
    'an arrest on 1900-01-01 is none': arrested('1900-01-01'),
    'after no further action, on new evidence': arrested(dayAfter, { outcome: 'no_further_action_outcome_20_21' }),
    'after an outcome text that maps to nothing': arrested(dayAfter, { outcome: 'triage' }),
    'after a caution overturned on appeal': arrested(dayAfter, { appeal_status: 'appeal_successful' }),
    'the outcome is before the offence, which says it': arrested('2024-05-01', { outcome_date: '2024-04-30' }),
    'the outcome has no date': arrested(dayAfter, { outcome_date: '1900-01-01' }),
    'the outcome is of another child': arrested(dayAfter, { child_id: 'C2' }),
    'the outcome is of another offence': arrested(dayAfter, { offence_id: 'F2' }),
    'an arrest after the as-at date is an impossible date': arrested('2026-10-01'),
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...arrested(dayAfter) },
  },
});

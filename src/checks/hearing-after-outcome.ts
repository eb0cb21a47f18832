import type { Check } from './check.ts';
import { lookBeside } from './check.ts';
import { daysAfterOutcome } from './days-after-outcome.ts';
import { measuresByOutcomeDate } from './measures-touched.ts';
import { courtGroups } from './standing-outcomes.ts';

export const hearingAfterOutcome: Check = {
  id: 'hearing-after-outcome',
  severity: 'changes',
  title: 'The first hearing was after the sentence for the offence',
  because:
    'The age at first hearing decides who counts where none is stated, and the sentence counts by its date: one of the two is wrong.',
  fix: 'Enter the date of the first hearing of this offence, not of a later one such as a review or a breach.',
  touches: measuresByOutcomeDate,
  source: 'Our own: counting rules, section 1, take the age at the first hearing from its date.',
  example: {
    fails: {
      offences: [{ first_hearing_date: '2024-06-02' }],
      outcomes: [{ outcome_date: '2024-06-01', outcome: 'referral_order' }],
    },
    passes: {
      offences: [{ first_hearing_date: '2024-06-01' }],
      outcomes: [{ outcome_date: '2024-06-01', outcome: 'referral_order' }],
    },
  },
  looksAt: [
    // A caution may come first: a conditional caution that is broken ends in court.
    lookBeside(['outcomes'], 'offences', ['firstHearingDate'])((dataset, { asAt }) =>
      daysAfterOutcome(dataset, asAt, { day: dataset.offences.columns.firstHearingDate, groups: courtGroups }),
    ),
  ],
};

import { substantiveGroups } from '../vocabulary/outcome.ts';
import type { Check } from './check.ts';
import { lookBeside } from './check.ts';
import { daysAfterOutcome } from './days-after-outcome.ts';
import { measuresByOutcomeDate } from './measures-touched.ts';

export const arrestAfterOutcome: Check = {
  id: 'arrest-after-outcome',
  severity: 'changes',
  title: 'The child was arrested after the caution or sentence for the offence',
  because:
    'The age at arrest decides who counts where no age is stated, and the outcome counts by its date: one of the two is wrong.',
  fix: 'See whether the arrest was for another offence, or for breach; then correct the date that is wrong.',
  touches: measuresByOutcomeDate,
  source: 'Our own: counting rules, section 1, take the age at arrest before the age at the offence.',
  example: {
    fails: { offences: [{ arrest_date: '2024-06-02' }], outcomes: [{ outcome_date: '2024-06-01' }] },
    passes: { offences: [{ arrest_date: '2024-06-01' }], outcomes: [{ outcome_date: '2024-06-01' }] },
  },
  looksAt: [
    {
      ...lookBeside(['outcomes'], 'offences', ['arrestDate'])((dataset, { asAt }) =>
        daysAfterOutcome(dataset, asAt, { day: dataset.offences.columns.arrestDate, groups: substantiveGroups }),
      ),
      couldBe: [{ arrestDate: '' }],
    },
  ],
};

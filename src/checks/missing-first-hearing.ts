import { ABSENT, present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { earliestOutcomes } from './earliest-outcomes.ts';
import { measuresByAgeAtHearing } from './measures-touched.ts';
import { courtGroups, standingOutcomes } from './standing-outcomes.ts';

export const missingFirstHearing: Check = {
  id: 'missing-first-hearing',
  severity: 'changes',
  title: 'An offence sentenced by a court has neither a first hearing nor the age at it',
  because:
    'A sentence counts only if the child is known to have been at most 17 at the first hearing: this one is left out of first-time entrants, custody and disparity.',
  fix: 'Enter the date of the first hearing, or the age at it.',
  touches: measuresByAgeAtHearing,
  source: 'Youth Justice Board data-quality views: no age at first hearing. Counting rules, sections 1 to 3 and 14.',
  example: {
    fails: { offences: [{ first_hearing_date: '' }], outcomes: [{ outcome: 'referral_order' }] },
    passes: { offences: [{ first_hearing_date: '2024-05-20' }], outcomes: [{ outcome: 'referral_order' }] },
  },
  looksAt: [
    {
      ...lookBeside(['outcomes'], 'offences', ['firstHearingDate'])((dataset, { asAt }) => {
        const { firstHearingDate, ageAtFirstHearing } = dataset.offences.columns;
        const sentenced = earliestOutcomes(dataset, { asAt, isAsked: standingOutcomes(dataset, courtGroups) });
        // A placeholder or a date that cannot be read is there, and is said elsewhere.
        return rowsWhere(
          dataset.offences,
          (row) =>
            firstHearingDate.at(row) === ABSENT &&
            ageAtFirstHearing.at(row) === ABSENT &&
            present(sentenced[row] ?? ABSENT),
        );
      }),
      couldBe: (['arrestDate', 'offenceDate'] as const).map((sameAs) => ({ firstHearingDate: { sameAs } })),
    },
  ],
};

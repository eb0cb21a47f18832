import { substantiveGroups } from '../vocabulary/outcome.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { daysAfterOutcome } from './days-after-outcome.ts';
import { measuresByAgeAtHearing } from './measures-touched.ts';
import { usableDays } from './usable-days.ts';

export const hearingBeforeArrest: Check = {
  id: 'hearing-before-arrest',
  severity: 'look',
  title: 'The first hearing was before the arrest',
  because:
    'Ages at arrest and at first hearing decide who counts where none is stated: one of the two dates may be wrong, or the arrest was on a warrant.',
  fix: 'Compare both dates with the papers; where the arrest was for failing to come to court, enter the first arrest.',
  touches: measuresByAgeAtHearing,
  source: 'Our own: both ages are worked out from these dates (counting rules, section 1).',
  example: {
    fails: { offences: [{ arrest_date: '2024-05-20', first_hearing_date: '2024-05-19' }] },
    passes: { offences: [{ arrest_date: '2024-05-20', first_hearing_date: '2024-05-20' }] },
  },
  looksAt: [
    {
      ...look('offences', ['arrestDate', 'firstHearingDate'], (dataset, { asAt }) => {
        const { offenceDate, arrestDate, firstHearingDate } = dataset.offences.columns;
        const isUsable = usableDays(dataset, asAt);
        const said = new Set(daysAfterOutcome(dataset, asAt, { day: arrestDate, groups: substantiveGroups }));
        return rowsWhere(dataset.offences, (row) => {
          const child = dataset.links.childOfOffence.at(row);
          const [arrested, heard] = [arrestDate.at(row), firstHearingDate.at(row)];
          // A hearing before the offence is a fault of its own; an absent offence date is below every day.
          const isOrdered = heard >= arrested || heard < offenceDate.at(row);
          return !isOrdered && isUsable(child, heard) && isUsable(child, arrested) && !said.has(row);
        });
      }),
      couldBe: [
        { arrestDate: { sameAs: 'firstHearingDate' }, firstHearingDate: { sameAs: 'arrestDate' } },
        { arrestDate: '' },
      ],
    },
  ],
};

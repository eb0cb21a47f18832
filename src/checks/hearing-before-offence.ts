import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { measuresByAgeAtHearing, reoffendingMeasures } from './measures-touched.ts';
import { usableDays } from './usable-days.ts';

export const hearingBeforeOffence: Check = {
  id: 'hearing-before-offence',
  severity: 'changes',
  title: 'The first hearing was before the offence',
  because:
    'Reoffending is counted from the date of the offence, and the age at first hearing decides who counts where none is stated: one of the two dates is wrong.',
  fix: 'Compare both dates with the court papers and correct the wrong one.',
  touches: [...measuresByAgeAtHearing, ...reoffendingMeasures],
  source: 'Our own: counting rules, section 1, take the age at the first hearing from its date.',
  example: {
    fails: { offences: [{ offence_date: '2024-05-01', first_hearing_date: '2024-04-30' }] },
    passes: { offences: [{ offence_date: '2024-05-01', first_hearing_date: '2024-05-02' }] },
  },
  looksAt: [
    {
      ...look('offences', ['offenceDate', 'firstHearingDate'], (dataset, { asAt }) => {
        const { offenceDate, firstHearingDate, arrestDate } = dataset.offences.columns;
        const isUsable = usableDays(dataset, asAt);
        // Where the arrest is before the offence too, the offence is what is wrong: `arrest-before-offence` says so.
        const arrestedBefore = (row: number): boolean =>
          present(arrestDate.at(row)) && arrestDate.at(row) < offenceDate.at(row);
        return rowsWhere(dataset.offences, (row) => {
          const child = dataset.links.childOfOffence.at(row);
          const [committed, heard] = [offenceDate.at(row), firstHearingDate.at(row)];
          return heard < committed && !arrestedBefore(row) && isUsable(child, heard) && isUsable(child, committed);
        });
      }),
      couldBe: [{ offenceDate: { sameAs: 'firstHearingDate' }, firstHearingDate: { sameAs: 'offenceDate' } }],
    },
  ],
};

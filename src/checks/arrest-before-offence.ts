import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { measuresByAgeAtOffence, reoffendingMeasures } from './measures-touched.ts';
import { usableDays } from './usable-days.ts';

export const arrestBeforeOffence: Check = {
  id: 'arrest-before-offence',
  severity: 'changes',
  title: 'The child was arrested before the offence',
  because:
    'Reoffending is counted from the date of the offence, and the age at arrest decides who counts where no age is stated: one of the two dates is wrong.',
  fix: 'Compare both dates with the police papers and correct the wrong one.',
  touches: [...measuresByAgeAtOffence, ...reoffendingMeasures],
  source: 'Our own: counting rules, section 1, take the age at arrest before the age at the offence.',
  example: {
    fails: { offences: [{ offence_date: '2024-05-01', arrest_date: '2024-04-30' }] },
    passes: { offences: [{ offence_date: '2024-05-01', arrest_date: '2024-05-01' }] },
  },
  looksAt: [
    {
      ...look('offences', ['offenceDate', 'arrestDate'], (dataset, { asAt }) => {
        const { offenceDate, arrestDate } = dataset.offences.columns;
        const isUsable = usableDays(dataset, asAt);
        return rowsWhere(dataset.offences, (row) => {
          const child = dataset.links.childOfOffence.at(row);
          const [committed, arrested] = [offenceDate.at(row), arrestDate.at(row)];
          return arrested < committed && isUsable(child, arrested) && isUsable(child, committed);
        });
      }),
      couldBe: [{ offenceDate: { sameAs: 'arrestDate' }, arrestDate: { sameAs: 'offenceDate' } }, { arrestDate: '' }],
    },
  ],
};

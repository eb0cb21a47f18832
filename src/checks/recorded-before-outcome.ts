import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { measuresByOutcomeDate } from './measures-touched.ts';
import { usableDays } from './usable-days.ts';

export const recordedBeforeOutcome: Check = {
  id: 'recorded-before-outcome',
  severity: 'look',
  title: 'An outcome was recorded before the day it was given',
  because:
    'Either the outcome date is wrong, and it may count in the wrong quarter; or it was entered while still expected, and may have turned out otherwise.',
  fix: 'Confirm the outcome and its date with the court or police papers.',
  touches: measuresByOutcomeDate,
  source: 'Our own: what has not happened cannot have been recorded.',
  example: {
    fails: { outcomes: [{ outcome_date: '2024-06-01', recorded_date: '2024-05-31' }] },
    passes: { outcomes: [{ outcome_date: '2024-06-01', recorded_date: '2024-06-01' }] },
  },
  looksAt: [
    {
      ...look('outcomes', ['outcomeDate', 'recordedDate'], (dataset, { asAt }) => {
        const { outcomeDate, recordedDate } = dataset.outcomes.columns;
        const isUsable = usableDays(dataset, asAt);
        return rowsWhere(dataset.outcomes, (row) => {
          const child = dataset.links.childOfOutcome.at(row);
          const [given, recorded] = [outcomeDate.at(row), recordedDate.at(row)];
          return recorded < given && isUsable(child, recorded) && isUsable(child, given);
        });
      }),
      couldBe: [{ outcomeDate: { sameAs: 'recordedDate' }, recordedDate: { sameAs: 'outcomeDate' } }],
    },
  ],
};

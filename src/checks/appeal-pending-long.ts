import { present } from '../vocabulary/absent.ts';
import { addMonths } from '../vocabulary/day.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { outcomeMeasures } from './measures-touched.ts';

export const appealPendingLong: Check = {
  id: 'appeal-pending-long',
  severity: 'look',
  title: 'An appeal is still pending more than a year after the outcome',
  because:
    'While it is pending the outcome stands and counts; if the appeal was won or the outcome changed, it should not.',
  fix: 'Find out how the appeal ended and record it on the outcome.',
  touches: outcomeMeasures,
  source:
    'Our own: a year is long for an appeal, and one that is over is easily left as pending. The Youth Justice Board leaves out what was changed on appeal.',
  example: {
    fails: { outcomes: [{ appeal_status: 'pending', outcome_date: '2025-09-29' }] },
    passes: { outcomes: [{ appeal_status: 'pending', outcome_date: '2025-09-30' }] },
  },
  looksAt: [
    {
      ...look('outcomes', ['appealStatus', 'outcomeDate'], (dataset, { asAt }) => {
        const { appealStatus, outcomeDate } = dataset.outcomes.columns;
        const yearBefore = addMonths(asAt, -12);
        return rowsWhere(dataset.outcomes, (row) => {
          if (appealStatus.codeAt(row) !== 'pending') return false;
          const decided = outcomeDate.at(row);
          return present(decided) && decided < yearBefore;
        });
      }),
      couldBe: [{ appealStatus: 'appeal_dismissed' }, { appealStatus: 'appeal_successful' }],
    },
  ],
};

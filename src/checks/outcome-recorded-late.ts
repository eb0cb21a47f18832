import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { givenFirst } from './given-first.ts';
import { measuresByOutcomeDate } from './measures-touched.ts';

/** Days in the longest quarter: an outcome entered later than so was entered after its quarter was over. */
const longestQuarter = 92;

export const outcomeRecordedLate: Check = {
  id: 'outcome-recorded-late',
  severity: 'look',
  title: `An outcome was entered more than ${longestQuarter} days after its date`,
  because:
    'It counts in the quarter of its date, which was over when it was entered: the return of that quarter may have been sent without it, and figures already published may have changed since.',
  fix: 'Check both dates. If they are right, say in the return that the earlier quarter has changed, and find out why the outcome came late.',
  touches: measuresByOutcomeDate,
  source: `Our own: no quarter is longer than ${longestQuarter} days. The table of timeliness tells how many were entered within 5 working days.`,
  example: {
    fails: { outcomes: [{ outcome_date: '2024-06-03', recorded_date: '2024-09-04' }] },
    passes: { outcomes: [{ outcome_date: '2024-06-03', recorded_date: '2024-09-03' }] },
  },
  looksAt: [
    look('outcomes', ['outcomeDate', 'recordedDate'], (dataset, { asAt }) => {
      const { outcomes } = dataset;
      const { outcomeDate, recordedDate } = outcomes.columns;
      const isGivenFirst = givenFirst(dataset);
      return rowsWhere(outcomes, (row) => {
        const given = outcomeDate.at(row);
        const entered = recordedDate.at(row);
        if (!present(given) || !present(entered) || entered > asAt) return false;
        return entered - given > longestQuarter && !isGivenFirst(row);
      });
    }),
  ],
};

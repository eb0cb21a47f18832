import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { endsFirst } from './ends-first.ts';

export const outcomeEndBeforeOutcome: Check = {
  id: 'outcome-end-before-outcome',
  severity: 'harmless',
  title: 'An outcome ends before it was given',
  because:
    'No figure here is counted by the end of an outcome, but the case-level return carries it, and older first-time entrant figures of the Youth Justice Board went by it.',
  fix: 'Correct the end date in the case system; if the outcome date is the wrong one, its figures are in the wrong quarter.',
  touches: [],
  source: 'Youth Justice Board data-quality views: an end before the start.',
  example: {
    fails: { outcomes: [{ outcome_date: '2024-06-01', outcome_end_date: '2024-05-31' }] },
    passes: { outcomes: [{ outcome_date: '2024-06-01', outcome_end_date: '2024-06-01' }] },
  },
  looksAt: [
    look('outcomes', ['outcomeDate', 'outcomeEndDate'], ({ outcomes }) => {
      const { outcomeDate, outcomeEndDate } = outcomes.columns;
      return rowsWhere(outcomes, endsFirst(outcomeDate, outcomeEndDate));
    }),
  ],
};

import { present } from '../vocabulary/absent.ts';
import { groupOf } from '../vocabulary/outcome.ts';
import { isWorkingDay } from '../vocabulary/working-days.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { measuresByOutcomeDate } from './measures-touched.ts';

const ofCourt = ['first-tier', 'community', 'custody'];

export const courtOutcomeOnClosedDay: Check = {
  id: 'court-outcome-on-closed-day',
  severity: 'look',
  title: 'A court outcome is dated on a weekend or a bank holiday',
  because:
    'An outcome counts in the period of its date, so a wrong day beside the end of a quarter moves a child into another. Courts do sit on Saturdays and bank holidays, but seldom to sentence a child.',
  fix: 'Compare the date with the court result: often the day it was entered stands there, or day and month are changed over.',
  touches: measuresByOutcomeDate,
  source: 'Our own: courts sit from Monday to Friday, and on Saturdays and bank holidays for those held overnight.',
  example: {
    fails: { outcomes: [{ outcome_date: '2024-06-02', outcome: 'referral_order' }] },
    passes: { outcomes: [{ outcome_date: '2024-06-03', outcome: 'referral_order' }] },
  },
  looksAt: [
    look('outcomes', ['outcomeDate', 'outcome'], ({ outcomes }, { asAt }) => {
      const { outcomeDate, outcome } = outcomes.columns;
      const isOfCourt = outcome.codes.map((code) => ofCourt.includes(groupOf(code)));
      return rowsWhere(outcomes, (row) => {
        const day = outcomeDate.at(row);
        return present(day) && day <= asAt && isOfCourt[outcome.at(row)] === true && !isWorkingDay(day);
      });
    }),
  ],
};

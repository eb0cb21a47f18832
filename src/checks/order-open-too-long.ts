import { present, UNREADABLE } from '../vocabulary/absent.ts';
import { addMonths } from '../vocabulary/day.ts';
import type { Disposal } from '../vocabulary/order.ts';
import { disposals } from '../vocabulary/order.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { orderKpis } from './order-kpis.ts';

/** The most months a programme may be expected to run, an extension included; none where the sentence sets the length, or the end counts nowhere. */
const mostMonths: Readonly<Partial<Record<Disposal, number>>> = {
  no_further_action_outcome_20_21: 12,
  no_further_action_outcome_22: 12,
  no_further_action_outcome_22_deferred_prosecution: 12,
  community_resolution: 12,
  youth_caution: 12,
  youth_conditional_caution: 12,
  referral_order: 15,
  youth_rehabilitation_order: 42,
  dto_licence: 24,
};

export const orderOpenTooLong: Check = {
  id: 'order-open-too-long',
  severity: 'look',
  title: 'A programme has been open for longer than such an order can run',
  because:
    'KPIs 1 to 7 and 10 count an order in the quarter in which its programme ends: one that was never closed counts in none.',
  fix: 'Enter the day on which it ended.',
  touches: [...orderKpis, 'kpi-6-out-of-court'],
  source:
    'Sentencing Act 2020: a referral order runs for at most 12 months, a youth rehabilitation order for 3 years, a detention and training order, and so its licence, for 24 months. Our own: 3 and 6 months more for an extension of the first two, and 12 months for any programme out of court.',
  example: {
    fails: {
      children: [{}],
      interventions: [{ disposal: 'referral_order', start_date: '2025-06-01', end_date: '' }],
    },
    passes: {
      children: [{}],
      interventions: [{ disposal: 'referral_order', start_date: '2025-09-01', end_date: '' }],
    },
  },
  looksAt: [
    lookBeside(['children'], 'interventions', ['disposal', 'startDate', 'endDate'])((dataset, { asAt }) => {
      const { interventions, links } = dataset;
      const { disposal, startDate, endDate, expectedEndDate } = interventions.columns;
      const lastStarts = disposals.map((known) => addMonths(asAt, -(mostMonths[known] ?? Number.NaN)));
      const isOpen = (row: number): boolean => !present(endDate.at(row)) && endDate.at(row) !== UNREADABLE;
      // One that should have ended by its own plan is found by overdue-open-order.
      const isOverdue = (row: number): boolean => present(expectedEndDate.at(row)) && expectedEndDate.at(row) < asAt;
      const isLong = (row: number): boolean =>
        present(startDate.at(row)) && startDate.at(row) < (lastStarts[disposal.at(row)] ?? Number.NaN);
      return rowsWhere(
        interventions,
        (row) =>
          isOpen(row) && isLong(row) && !isOverdue(row) && isCountedChild(dataset, links.childOfIntervention.at(row)),
      );
    }),
  ],
};

import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { isCountedDisposal } from './counted-disposal.ts';
import { kpiFirstDay } from './kpi-first-day.ts';
import { orderKpis } from './order-kpis.ts';
import { ordersWithOffence } from './orders-with-offence.ts';
import { outcomesOfOrders } from './outcomes-of-orders.ts';

export const orderWithoutOutcome: Check = {
  id: 'order-without-outcome',
  severity: 'changes',
  title: 'A programme has ended, and none of its offences has an outcome',
  because:
    'A programme is an order of the KPIs only with an outcome of its offence: without one its child stands in none of KPIs 1 to 7, 9 and 10 for it.',
  fix: 'Enter the outcome of the offence, or link the programme to the offence that led to it.',
  touches: [...orderKpis, 'kpi-6-out-of-court', 'kpi-9-serious-violence'],
  source:
    'Youth Justice Board key performance indicators: an order is an outcome and a programme, joined through the offence (counting rules 4.1).',
  example: {
    fails: {
      children: [{}],
      offences: [{ offence_id: 'F1' }],
      outcomes: [{ offence_id: 'F2' }],
      interventions: [{}],
      interventionOffences: [{ offence_id: 'F1' }],
    },
    passes: {
      children: [{}],
      offences: [{ offence_id: 'F1' }],
      outcomes: [{ offence_id: 'F1' }],
      interventions: [{}],
      interventionOffences: [{ offence_id: 'F1' }],
    },
  },
  looksAt: [
    showing(
      { shows: ['offences'] },
      lookBeside(['children', 'offences', 'outcomes', 'interventionOffences'], 'interventions', [
        'disposal',
        'endDate',
      ])((dataset, { asAt }) => {
        const { interventions, links } = dataset;
        const { interventionId, disposal, endDate } = interventions.columns;
        const linked = ordersWithOffence(dataset);
        const outcomes = outcomesOfOrders(dataset, { none: 0, worth: () => 1, join: Math.max });
        const hasEnded = (row: number): boolean => endDate.at(row) >= kpiFirstDay && endDate.at(row) <= asAt;
        return rowsWhere(
          interventions,
          (row) =>
            outcomes[row] === 0 &&
            hasEnded(row) &&
            isCountedDisposal(disposal.at(row)) &&
            linked.has(interventionId.at(row)) &&
            isCountedChild(dataset, links.childOfIntervention.at(row)),
        );
      }),
    ),
  ],
};

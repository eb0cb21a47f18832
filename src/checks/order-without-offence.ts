import { present } from '../vocabulary/absent.ts';
import { disposalsNotCounted } from '../vocabulary/order.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { kpiFirstDay } from './kpi-first-day.ts';
import { orderKpis } from './order-kpis.ts';
import { ordersWithOffence } from './orders-with-offence.ts';

export const orderWithoutOffence: Check = {
  id: 'order-without-offence',
  severity: 'blocks',
  title: 'A programme is linked to no offence that is there',
  because:
    'A programme is tied to its outcome through an offence: without one it is no order, and its child stands in none of KPIs 1 to 7, 9 and 10 for it.',
  fix: 'Link the programme to its offence in the case system, and export the links and the offences with the same dates as the programmes.',
  touches: [...orderKpis, 'kpi-6-out-of-court', 'kpi-9-serious-violence'],
  source:
    'Youth Justice Board key performance indicators: an order is an outcome and a programme, joined through the offence (counting rules 4.1).',
  example: {
    fails: {
      offences: [{}],
      interventions: [{ intervention_id: 'I1' }],
      interventionOffences: [{ intervention_id: 'I2' }],
    },
    passes: {
      offences: [{}],
      interventions: [{ intervention_id: 'I1' }],
      interventionOffences: [{ intervention_id: 'I1' }],
    },
  },
  looksAt: [
    lookBeside(['interventionOffences', 'offences'], 'interventions', ['interventionId', 'disposal'])((dataset) => {
      const linked = ordersWithOffence(dataset);
      const { interventionId, disposal, endDate } = dataset.interventions.columns;
      // Before the KPIs began, nothing asked for a link.
      const isTooOld = (row: number): boolean => present(endDate.at(row)) && endDate.at(row) < kpiFirstDay;
      const isCounted = (row: number): boolean => {
        const recorded = disposal.codeAt(row);
        return recorded !== undefined && !disposalsNotCounted.some((code) => code === recorded);
      };
      return rowsWhere(
        dataset.interventions,
        (row) =>
          isCounted(row) && !isTooOld(row) && present(interventionId.at(row)) && !linked.has(interventionId.at(row)),
      );
    }),
  ],
};

import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { kpiFirstDay } from './kpi-first-day.ts';
import { orderKpis } from './order-kpis.ts';

export const custodialOrderWithoutLicence: Check = {
  id: 'custodial-order-without-licence',
  severity: 'changes',
  title: 'The custody of a detention and training order has ended, and its child has no licence',
  because:
    'The order ends with its licence, so KPIs 1 to 5, 7 and 10 cannot see the end of this one; nor can KPI 9 see the offences behind it.',
  fix: 'Enter the licence as a programme of its own, from the release; leave it if there was none, as after release at the end of the term.',
  touches: [...orderKpis, 'kpi-9-serious-violence'],
  source: 'Counting rules, section 4: a detention and training order ends with its licence, not with its custody.',
  example: {
    fails: { interventions: [{ disposal: 'detention_and_training_order', end_date: '2024-09-02' }] },
    passes: {
      interventions: [
        { disposal: 'detention_and_training_order', end_date: '2024-09-02' },
        { intervention_id: 'I2', disposal: 'dto_licence', start_date: '2024-09-03', end_date: '2025-01-02' },
      ],
    },
  },
  looksAt: [
    look('interventions', ['childId', 'disposal', 'endDate'], ({ interventions }, { asAt }) => {
      const { childId, disposal, endDate } = interventions.columns;
      const licensed = new Set(
        rowsWhere(interventions, (row) => disposal.codeAt(row) === 'dto_licence').map((row) => childId.at(row)),
      );
      const hasEnded = (row: number): boolean => endDate.at(row) >= kpiFirstDay && endDate.at(row) <= asAt;
      return rowsWhere(
        interventions,
        (row) =>
          disposal.codeAt(row) === 'detention_and_training_order' && hasEnded(row) && !licensed.has(childId.at(row)),
      );
    }),
  ],
};

import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { orderKpis } from './order-kpis.ts';

export const overdueOpenOrder: Check = {
  id: 'overdue-open-order',
  severity: 'look',
  title: 'A programme should have ended before the as-at date, and has no end',
  because: 'KPIs 1 to 7 and 10 count orders in the quarter in which they end: while it is open it counts in none.',
  fix: 'Enter the end if it has ended, or the new expected end if it was extended.',
  touches: [...orderKpis, 'kpi-6-out-of-court'],
  source: 'Youth Justice Board data-quality views: an open programme whose expected end is past.',
  example: {
    fails: { interventions: [{ expected_end_date: '2026-09-29', end_date: '' }] },
    passes: { interventions: [{ expected_end_date: '2026-09-29', end_date: '2026-09-29' }] },
  },
  looksAt: [
    {
      ...look('interventions', ['endDate', 'expectedEndDate'], ({ interventions }, { asAt }) => {
        const { endDate, expectedEndDate } = interventions.columns;
        const isOpen = (row: number): boolean => !present(endDate.at(row)) && endDate.at(row) !== UNREADABLE;
        const isDue = (row: number): boolean => present(expectedEndDate.at(row)) && expectedEndDate.at(row) < asAt;
        return rowsWhere(interventions, (row) => isOpen(row) && isDue(row));
      }),
      couldBe: [{ endDate: { sameAs: 'expectedEndDate' } }],
    },
  ],
};

import { ABSENT } from '../vocabulary/absent.ts';
import type { Disposal } from '../vocabulary/order.ts';
import { outOfCourtDisposals } from '../vocabulary/order.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { kpiFirstDay } from './kpi-first-day.ts';

/** The six disposals of KPI 6 (counting rules 9.1). */
const completable: readonly Disposal[] = [...outOfCourtDisposals, 'youth_caution', 'youth_conditional_caution'];

export const completionNotRecorded: Check = {
  id: 'completion-not-recorded',
  severity: 'changes',
  title: 'An out-of-court programme has ended, and whether it was completed is not recorded',
  because: 'In KPI 6 the child is among those whose programme ended, and neither completed it nor did not.',
  fix: 'Record on the programme whether the child completed it.',
  touches: ['kpi-6-out-of-court'],
  source:
    'Youth Justice Board key performance indicator 6: a blank stays among the children whose programme ended (counting rules 9.2).',
  example: {
    fails: { interventions: [{ end_date: '2024-09-02', successfully_completed: '' }] },
    passes: { interventions: [{ end_date: '2024-09-02', successfully_completed: 'false' }] },
  },
  looksAt: [
    {
      ...look('interventions', ['disposal', 'endDate', 'successfullyCompleted'], ({ interventions }, { asAt }) => {
        const { disposal, endDate, successfullyCompleted } = interventions.columns;
        const hasEnded = (row: number): boolean => endDate.at(row) >= kpiFirstDay && endDate.at(row) <= asAt;
        return rowsWhere(interventions, (row) => {
          const recorded = disposal.codeAt(row);
          const inKpi = recorded !== undefined && completable.includes(recorded);
          return inKpi && hasEnded(row) && successfullyCompleted.at(row) === ABSENT;
        });
      }),
      couldBe: [{ successfullyCompleted: 'true' }, { successfullyCompleted: 'false' }],
    },
  ],
};

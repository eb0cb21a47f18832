import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const planWithoutNeed: Check = {
  id: 'plan-without-need',
  severity: 'changes',
  title: 'A child has a formal plan, and no special educational need identified',
  because:
    'KPI 3 counts plans only of children with an identified need: this one is missing from both, though nobody has a plan without a need.',
  fix: 'Record the need as identified, or that there is no plan.',
  touches: ['kpi-3-send'],
  source: 'Youth Justice Board, KPI 3: identified need and formal plan (counting rules 7.1 and 7.2)',
  example: {
    fails: { send: [{ identified: 'false', formal_plan: 'true' }] },
    passes: { send: [{ identified: 'true', formal_plan: 'true' }] },
  },
  looksAt: [
    {
      ...look('send', ['identified', 'formalPlan'], ({ send: { rows, columns } }) =>
        rowsWhere({ rows }, (row) => columns.identified.at(row) === 0 && columns.formalPlan.at(row) === 1),
      ),
      couldBe: [{ identified: 'true' }],
    },
  ],
};

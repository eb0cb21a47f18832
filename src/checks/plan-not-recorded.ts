import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { isBlank } from './is-blank.ts';

export const planNotRecorded: Check = {
  id: 'plan-not-recorded',
  severity: 'changes',
  title: 'A child has a special educational need, and whether there is a formal plan is not recorded',
  because: 'KPI 3 counts a blank as no plan, which lowers the share of children with a need who have one.',
  fix: "Ask the local authority's special educational needs team, and record whether there is a plan.",
  touches: ['kpi-3-send'],
  source: 'Youth Justice Board, KPI 3: identified need and formal plan (counting rules 7.2)',
  example: {
    fails: { send: [{ identified: 'true', formal_plan: '' }] },
    passes: { send: [{ identified: 'true', formal_plan: 'false' }] },
  },
  looksAt: [
    {
      ...look('send', ['identified', 'formalPlan'], ({ send: { rows, columns } }) =>
        rowsWhere({ rows }, (row) => columns.identified.at(row) === 1 && isBlank(columns.formalPlan.at(row))),
      ),
      couldBe: [{ formalPlan: 'true' }, { formalPlan: 'false' }],
    },
  ],
};

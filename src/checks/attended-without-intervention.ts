import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { interventionsThatMatter } from './could-be.ts';
import { isReal } from './real-intervention.ts';

export const attendedWithoutIntervention: Check = {
  id: 'attended-without-intervention',
  severity: 'changes',
  title: 'A child attended, and no intervention is recorded',
  because:
    'In KPIs 4 and 5 the attendance counts under no intervention, and help that began within the order is no offer: the child seems to have had none.',
  fix: 'Record the intervention that the child attended.',
  touches: ['kpi-4-mental-health', 'kpi-5-substance-misuse'],
  source: 'Counting rules 8.5 and 8.6: no intervention, or a blank, is not an offer',
  example: {
    fails: { health: [{ intervention: 'no_intervention', attendance_start_date: '2024-07-01' }] },
    passes: { health: [{ intervention: 'getting_help', attendance_start_date: '2024-07-01' }] },
  },
  looksAt: [
    {
      ...look('health', ['intervention', 'attendanceStartDate'], ({ health }) => {
        const { intervention, attendanceStartDate } = health.columns;
        const hasNone = (row: number): boolean =>
          intervention.at(row) !== UNREADABLE && !isReal(intervention.codeAt(row));
        return rowsWhere(health, (row) => present(attendanceStartDate.at(row)) && hasNone(row));
      }),
      couldBe: interventionsThatMatter,
    },
  ],
};

import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { interventionsThatMatter } from './could-be.ts';
import { isReal } from './real-intervention.ts';

export const offeredWithoutIntervention: Check = {
  id: 'offered-without-intervention',
  severity: 'changes',
  title: 'Help was offered, and no intervention is recorded',
  because:
    'KPIs 4 and 5 count an offer only with its intervention: the child has a need and seems to be offered nothing.',
  fix: 'Record the intervention that was offered, or take the date out if none was.',
  touches: ['kpi-4-mental-health', 'kpi-5-substance-misuse'],
  source: 'Counting rules 8.5: no intervention, or a blank, is not an offer',
  example: {
    fails: { health: [{ intervention: '', offered_date: '2024-06-20', attendance_start_date: '' }] },
    passes: { health: [{ intervention: 'getting_help', offered_date: '2024-06-20', attendance_start_date: '' }] },
  },
  looksAt: [
    {
      ...look('health', ['offeredDate', 'intervention'], ({ health }) => {
        const { intervention, offeredDate, attendanceStartDate } = health.columns;
        const hasNone = (row: number): boolean =>
          intervention.at(row) !== UNREADABLE && !isReal(intervention.codeAt(row));
        // Where the child attended too, another check says it.
        return rowsWhere(
          health,
          (row) => present(offeredDate.at(row)) && !present(attendanceStartDate.at(row)) && hasNone(row),
        );
      }),
      couldBe: interventionsThatMatter,
    },
  ],
};

import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { isBlank } from './is-blank.ts';

export const attendanceEndWithoutStart: Check = {
  id: 'attendance-end-without-start',
  severity: 'changes',
  title: 'Attendance has ended, and when it began is not recorded',
  because:
    'KPIs 4 and 5 count attendance by its first day: without it the child never attended, and was offered help only if the offer has a date within the order.',
  fix: 'Enter the date on which the child first attended, or take the end out if the child never did.',
  touches: ['kpi-4-mental-health', 'kpi-5-substance-misuse'],
  source: 'Counting rules 8.2 and 8.4: attendance is told by its start',
  example: {
    fails: { health: [{ attendance_start_date: '', attendance_end_date: '2024-09-01' }] },
    passes: { health: [{ attendance_start_date: '2024-07-01', attendance_end_date: '2024-09-01' }] },
  },
  looksAt: [
    {
      ...look('health', ['attendanceStartDate', 'attendanceEndDate'], ({ health }) => {
        const { attendanceStartDate, attendanceEndDate } = health.columns;
        return rowsWhere(health, (row) => isBlank(attendanceStartDate.at(row)) && present(attendanceEndDate.at(row)));
      }),
      couldBe: [
        { attendanceStartDate: { sameAs: 'identifiedDate' } },
        { attendanceStartDate: { sameAs: 'offeredDate' } },
        { attendanceEndDate: '' },
      ],
    },
  ],
};

import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { latestPossible } from './latest-possible.ts';

export const meetingInFuture: Check = {
  id: 'meeting-in-future',
  severity: 'changes',
  title: 'Attendance is recorded at a meeting of the board after the as-at date',
  because: 'KPI 8 leaves it out: if the date is wrong, whoever came is missing from the quarter in which they did.',
  fix: 'Correct the date of the meeting, or take out who is expected at one to come.',
  touches: ['kpi-8-board-attendance'],
  source: 'Counting rules 1.1: nothing dated after the report date counts',
  example: {
    fails: { boardAttendance: [{ meeting_date: '2026-12-09' }] },
    passes: { boardAttendance: [{ meeting_date: '2026-09-09' }] },
  },
  looksAt: [
    look('boardAttendance', ['meetingDate'], ({ boardAttendance }, circumstances) =>
      rowsWhere(boardAttendance, (row) => boardAttendance.columns.meetingDate.at(row) > latestPossible(circumstances)),
    ),
  ],
};

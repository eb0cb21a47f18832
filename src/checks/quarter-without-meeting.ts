import { periodsWithin } from '../vocabulary/period.ts';
import { listed, sayPeriod } from '../vocabulary/wording.ts';
import type { Check } from './check.ts';
import { lookWhole } from './check.ts';
import { kpiFirstDay } from './kpi-first-day.ts';

export const quarterWithoutMeeting: Check = {
  id: 'quarter-without-meeting',
  severity: 'changes',
  title: 'A whole quarter since April 2023 has no meeting of the board',
  because:
    'KPI 8 says that none of the five sectors came in such a quarter, or, before the first meeting recorded, nothing at all.',
  fix: 'Add the attendance of the meetings that are missing; leave it if the board did not meet.',
  touches: ['kpi-8-board-attendance'],
  source: 'Youth Justice Board, KPI 8 is returned for every quarter from April 2023',
  example: {
    fails: { boardAttendance: [{ meeting_date: '2024-06-12' }, { meeting_date: '2024-12-11' }] },
    passes: {
      boardAttendance: [
        ...['2023-06-14', '2023-09-13', '2023-12-13', '2024-03-13', '2024-06-12', '2024-09-11', '2024-12-11'],
        ...['2025-03-12', '2025-06-11', '2025-09-10', '2025-12-10', '2026-03-11', '2026-06-10', '2026-09-09'],
      ].map((day) => ({ meeting_date: day })),
    },
  },
  looksAt: [
    lookWhole('boardAttendance', ['meetingDate'], ({ boardAttendance: { rows, columns } }, { asAt }) => {
      const quarters = periodsWithin('quarter', kpiFirstDay, asAt);
      const met = new Set<number>();
      for (let row = 0; row < rows; row++) {
        const day = columns.meetingDate.at(row);
        met.add(quarters.findIndex(({ from, to }) => day >= from && day <= to));
      }
      return listed(quarters.filter((_, place) => !met.has(place)).map(sayPeriod));
    }),
  ],
};

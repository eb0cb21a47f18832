import { attendances, boardSectors } from '../vocabulary/support.ts';
import { code, day, flag, text } from './columns.ts';
import { defineExtract } from './extract.ts';

/** Who came to the management board, a row a meeting and partner (KPI 8). It holds no child. */
export const boardAttendance = defineExtract({
  name: 'board_attendance',
  columns: {
    meetingDate: day('meeting_date', 'filled'),
    sector: code('sector', 'filled', boardSectors),
    organisation: text('organisation', 'optional'),
    attendance: code('attendance', 'filled', attendances),
    newMember: flag('new_member', 'optional'),
  },
});

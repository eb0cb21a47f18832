import { UNREADABLE } from '../vocabulary/absent.ts';
import { boardSectors } from '../vocabulary/support.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const unmappedAttendance: Check = {
  id: 'unmapped-attendance',
  severity: 'changes',
  title: 'The text of the sector or of the attendance at the board maps to nothing',
  because: 'KPI 8 leaves the row out: a senior partner of one of the five sectors may seem not to have come.',
  fix: 'Map the text under codes: sector: or codes: attendance: for this extract in boardpack.yaml, or correct it.',
  touches: ['kpi-8-board-attendance'],
  source: 'Youth Justice Board data-quality views: text codes with variants, so that a table of mappings is needed',
  example: {
    fails: { boardAttendance: [{ attendance: 'sent apologies' }] },
    passes: { boardAttendance: [{ attendance: 'absent' }] },
  },
  looksAt: [
    {
      ...look('boardAttendance', ['sector', 'attendance'], ({ boardAttendance: { rows, columns } }) => {
        const { sector, attendance } = columns;
        return rowsWhere({ rows }, (row) => sector.at(row) === UNREADABLE || attendance.at(row) === UNREADABLE);
      }),
      // Of a row of which only the other cell cannot be read, neither counts.
      couldBe: [...boardSectors.map((sector) => ({ sector })), { attendance: 'senior' }],
    },
  ],
};

import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, showing } from './check.ts';

/** More days than any extract spans, so that a day and another number make one key. */
const DAYS = 100_000;

/** Rows that say otherwise of an organisation's attendance at a meeting than the first row that tells of it. */
function contradicted({ boardAttendance: { rows, columns } }: Dataset): readonly number[] {
  const { meetingDate, sector, organisation, attendance } = columns;
  const told = new Map<number, number>();
  const found: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (![meetingDate, sector, organisation, attendance].every((column) => present(column.at(row)))) continue;
    const key = (organisation.at(row) * sector.codes.length + sector.at(row)) * DAYS + meetingDate.at(row);
    const first = told.get(key);
    if (first === undefined) told.set(key, attendance.at(row));
    else if (first !== attendance.at(row)) found.push(row);
  }
  return found;
}

export const organisationTwiceAtMeeting: Check = {
  id: 'organisation-twice-at-meeting',
  severity: 'look',
  title: 'An organisation stands twice at a meeting of the board, with different attendance',
  because:
    'KPI 8 counts a sector as soon as one row says that a senior partner came: if the other row is right, one is counted who did not.',
  fix: 'See in the minutes who came, and delete the other row; leave both where two people did.',
  touches: ['kpi-8-board-attendance'],
  source: 'Our own: one partner, one meeting, one answer; counting rules 11.2 let the senior one win',
  example: {
    fails: { boardAttendance: [{ attendance: 'absent' }, { attendance: 'senior' }] },
    passes: { boardAttendance: [{ attendance: 'absent' }, { attendance: 'senior', meeting_date: '2024-09-11' }] },
  },
  looksAt: [
    showing(
      { couldBe: ['left out'], alike: ['meetingDate', 'organisation'] },
      look('boardAttendance', ['meetingDate', 'organisation', 'attendance'], contradicted),
    ),
  ],
};

import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { isBlank } from './is-blank.ts';

export const hoursAttendedWithoutOffered: Check = {
  id: 'hours-attended-without-offered',
  severity: 'changes',
  title: 'Hours of education were attended, and the hours offered are not recorded',
  because:
    'KPI 2 tells full from part time by the hours offered: these add none, so a child with no other is in neither, and attends in a band in which nothing was offered.',
  fix: 'Enter the weekly hours offered.',
  touches: ['kpi-2-education'],
  source: 'Counting rules 6.3 to 6.5: blank hours add nothing',
  example: {
    fails: { education: [{ hours_offered: '', hours_attended: '20' }] },
    passes: { education: [{ hours_offered: '25', hours_attended: '20' }] },
  },
  looksAt: [
    look('education', ['hoursOffered', 'hoursAttended'], ({ education: { rows, columns } }) => {
      const { provision, hoursOffered, hoursAttended } = columns;
      // Hours of no provision are another check's.
      const isLooked = (row: number): boolean => provision.codeAt(row) !== 'none' && isBlank(hoursOffered.at(row));
      const attended = (row: number): boolean => present(hoursAttended.at(row)) && hoursAttended.at(row) > 0;
      return rowsWhere({ rows }, (row) => isLooked(row) && attended(row));
    }),
  ],
};

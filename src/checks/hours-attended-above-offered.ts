import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const hoursAttendedAboveOffered: Check = {
  id: 'hours-attended-above-offered',
  severity: 'changes',
  title: 'More hours of education were attended than offered',
  because:
    'In KPI 2 the hours offered say whether a child has full-time education, and attendance is a share of them: one of the two is wrong.',
  fix: 'Correct the weekly hours offered or attended in the case system; a total for a month is a usual cause.',
  touches: ['kpi-2-education'],
  source: 'Youth Justice Board data-quality views, typical faults: hours attended above hours offered',
  example: {
    fails: { education: [{ hours_offered: '20', hours_attended: '25' }] },
    passes: { education: [{ hours_offered: '25', hours_attended: '25' }] },
  },
  looksAt: [
    look('education', ['hoursOffered', 'hoursAttended'], ({ education: { rows, columns } }) =>
      rowsWhere({ rows }, (row) => {
        const [offered, attended] = [columns.hoursOffered.at(row), columns.hoursAttended.at(row)];
        return present(offered) && present(attended) && attended > offered;
      }),
    ),
  ],
};

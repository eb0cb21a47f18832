import { UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const provisionWithoutHours: Check = {
  id: 'provision-without-hours',
  severity: 'look',
  title: 'A school, college or job offers 0 hours a week',
  because:
    'KPI 2 counts a child offered under one hour as in neither full-time nor part-time education, though the provision is listed.',
  fix: 'Enter the weekly hours; leave 0 where the child is on the roll and offered nothing, and blank where nobody knows.',
  touches: ['kpi-2-education'],
  source: 'Our own: 0 is often entered for hours that are not known; counting rules 6.4 count it as neither',
  example: {
    fails: { education: [{ provision: 'college', hours_offered: '0', hours_attended: '0' }] },
    passes: { education: [{ provision: 'college', hours_offered: '16', hours_attended: '0' }] },
  },
  looksAt: [
    look('education', ['provision', 'hoursOffered'], ({ education: { rows, columns } }) => {
      const { provision, hoursOffered, hoursAttended } = columns;
      const isSome = (row: number): boolean => provision.at(row) > UNREADABLE && provision.codeAt(row) !== 'none';
      // Hours attended where none were offered are another check's.
      return rowsWhere({ rows }, (row) => isSome(row) && hoursOffered.at(row) === 0 && !(hoursAttended.at(row) > 0));
    }),
  ],
};

import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { isBlank } from './is-blank.ts';

export const noProvisionWithHours: Check = {
  id: 'no-provision-with-hours',
  severity: 'changes',
  title: 'A child has no provision, and hours of it',
  because: 'In KPI 2 the child is listed as not in education, and its hours count as offered or attended all the same.',
  fix: 'Record the school, college or work that the hours are of, or take the hours out.',
  touches: ['kpi-2-education'],
  source: 'Counting rules 6.3 and 6.6: hours are summed over all records, and none is not in education',
  example: {
    fails: { education: [{ provision: 'none', suitability: 'unsuitable', hours_offered: '12' }] },
    passes: {
      education: [{ provision: 'none', suitability: 'unsuitable', hours_offered: '0', hours_attended: '' }],
    },
  },
  looksAt: [
    look('education', ['provision', 'hoursOffered', 'hoursAttended'], ({ education: { rows, columns } }) => {
      const { provision, hoursOffered, hoursAttended } = columns;
      // Hours attended above those offered are another check's.
      const hasHours = (row: number): boolean => {
        const looked = isBlank(hoursOffered.at(row)) ? hoursAttended.at(row) : hoursOffered.at(row);
        return present(looked) && looked > 0;
      };
      return rowsWhere({ rows }, (row) => provision.codeAt(row) === 'none' && hasHours(row));
    }),
  ],
};

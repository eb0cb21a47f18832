import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { isBlank } from './is-blank.ts';

/** Hours a week above which no worker under 18 may work; no school asks for so many. */
const MOST_HOURS = 40;

export const hoursAbove40: Check = {
  id: 'hours-above-40',
  severity: 'changes',
  title: 'More than 40 hours of education a week',
  because:
    'KPI 2 reads the hours as those of a week: hours of a month put a child in full-time education and in the band of 25 hours or more who may not be.',
  fix: 'Enter the hours of one week; a total for a month or a term is a usual cause.',
  touches: ['kpi-2-education'],
  source: 'Our own, from the Working Time Regulations 1998: a worker under 18 may not work more than 40 hours a week',
  example: {
    fails: { education: [{ hours_offered: '100', hours_attended: '80' }] },
    passes: { education: [{ hours_offered: '25', hours_attended: '20' }] },
  },
  looksAt: [
    look('education', ['hoursOffered', 'hoursAttended'], ({ education: { rows, columns } }) => {
      const { provision, hoursOffered, hoursAttended } = columns;
      // Hours attended above those offered, and hours of no provision, are other checks'.
      return rowsWhere({ rows }, (row) => {
        const looked = isBlank(hoursOffered.at(row)) ? hoursAttended.at(row) : hoursOffered.at(row);
        return present(looked) && looked > MOST_HOURS && provision.codeAt(row) !== 'none';
      });
    }),
  ],
};

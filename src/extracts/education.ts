import { provisions, suitabilities } from '../vocabulary/support.ts';
import { code, day, identifier, number } from './columns.ts';
import { defineExtract } from './extract.ts';

/** Education, training and employment, a row a spell, hours a week (KPI 2). */
export const education = defineExtract({
  name: 'education',
  columns: {
    childId: identifier('child_id', 'filled'),
    startDate: day('start_date', 'filled'),
    endDate: day('end_date', 'present'),
    provision: code('provision', 'filled', provisions),
    suitability: code('suitability', 'present', suitabilities),
    hoursOffered: number('hours_offered', 'present'),
    hoursAttended: number('hours_attended', 'present'),
  },
});

import { offenceCategories } from '../vocabulary/offence.ts';
import { code, day, flag, identifier, whole } from './columns.ts';
import { defineExtract } from './extract.ts';

export const offences = defineExtract({
  name: 'offences',
  columns: {
    offenceId: identifier('offence_id', 'filled'),
    childId: identifier('child_id', 'filled'),
    offenceDate: day('offence_date', 'filled'),
    arrestDate: day('arrest_date', 'optional'),
    firstHearingDate: day('first_hearing_date', 'optional'),
    ageAtArrestOrOffence: whole('age_at_arrest_or_offence', 'optional'),
    ageAtFirstHearing: whole('age_at_first_hearing', 'optional'),
    category: code('category', 'present', offenceCategories),
    seriousness: whole('seriousness', 'present'),
    knifeRelated: flag('knife_related', 'optional'),
  },
  unread: ['description'],
});

import { healthInterventions, healthNeeds } from '../vocabulary/support.ts';
import { code, day, identifier } from './columns.ts';
import { defineExtract } from './extract.ts';

/** Mental health and substance misuse needs, and what was offered and attended (KPIs 4 and 5). */
export const health = defineExtract({
  name: 'health',
  columns: {
    childId: identifier('child_id', 'filled'),
    need: code('need', 'filled', healthNeeds),
    identifiedDate: day('identified_date', 'present'),
    referredDate: day('referred_date', 'present'),
    offeredDate: day('offered_date', 'present'),
    intervention: code('intervention', 'present', [
      ...healthInterventions.mental_health,
      ...healthInterventions.substance_misuse,
      'no_intervention',
    ]),
    attendanceStartDate: day('attendance_start_date', 'present'),
    attendanceEndDate: day('attendance_end_date', 'present'),
  },
});

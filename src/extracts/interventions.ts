import { disposals } from '../vocabulary/order.ts';
import { residences } from '../vocabulary/outcome.ts';
import { code, day, flag, identifier } from './columns.ts';
import { defineExtract } from './extract.ts';

/** One row a programme of work with a child; KPIs 1 to 7, 9 and 10 rest on it. */
export const interventions = defineExtract({
  name: 'interventions',
  columns: {
    interventionId: identifier('intervention_id', 'filled'),
    childId: identifier('child_id', 'filled'),
    disposal: code('disposal', 'filled', disposals),
    startDate: day('start_date', 'filled'),
    endDate: day('end_date', 'present'),
    successfullyCompleted: flag('successfully_completed', 'present'),
    residence: code('residence', 'optional', residences),
    expectedEndDate: day('expected_end_date', 'optional'),
  },
});

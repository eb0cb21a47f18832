import { day, flag, identifier } from './columns.ts';
import { defineExtract } from './extract.ts';

/** Special educational needs and additional learning needs, and the plans for them (KPI 3). */
export const send = defineExtract({
  name: 'send',
  columns: {
    childId: identifier('child_id', 'filled'),
    identified: flag('identified', 'filled'),
    formalPlan: flag('formal_plan', 'present'),
    startDate: day('start_date', 'filled'),
    endDate: day('end_date', 'present'),
  },
});

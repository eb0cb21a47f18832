import { widerStatuses } from '../vocabulary/support.ts';
import { code, day, identifier } from './columns.ts';
import { defineExtract } from './extract.ts';

/** Links to wider services, a row a status (KPI 7). */
export const widerServices = defineExtract({
  name: 'wider_services',
  columns: {
    childId: identifier('child_id', 'filled'),
    status: code('status', 'filled', widerStatuses),
    startDate: day('start_date', 'filled'),
    endDate: day('end_date', 'present'),
  },
});

import { accommodationTypes, suitabilities } from '../vocabulary/support.ts';
import { code, day, identifier } from './columns.ts';
import { defineExtract } from './extract.ts';

/** Where a child lived, a row a spell (KPI 1). */
export const accommodation = defineExtract({
  name: 'accommodation',
  columns: {
    childId: identifier('child_id', 'filled'),
    startDate: day('start_date', 'filled'),
    endDate: day('end_date', 'present'),
    type: code('type', 'filled', accommodationTypes),
    suitability: code('suitability', 'present', suitabilities),
  },
});

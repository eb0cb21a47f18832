import { firstYear, lastYear } from '../vocabulary/bank-holidays.ts';
import type { Day } from '../vocabulary/day.ts';
import { dayOf, weekdayOf } from '../vocabulary/day.ts';

const christmasDays = new Set<Day>(
  Array.from({ length: lastYear - firstYear + 1 }, (_, place) => dayOf(firstYear + place, 12, 25)),
);

/** Whether a day is a Sunday or Christmas Day: courts sit on Saturdays and bank holidays for those held overnight, not then. */
export const isSundayOrChristmasDay = (day: Day): boolean => weekdayOf(day) === 6 || christmasDays.has(day);

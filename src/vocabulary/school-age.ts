import type { Day } from './day.ts';
import { calendarDate, dayOf } from './day.ts';

/**
 * The last day of compulsory school: the last Friday of June of the school year, 1 September to 31 August, in which a
 * child turns 16 (counting rules 6.2).
 */
export function schoolLeavingDay(birth: Day): Day {
  const { year, month } = calendarDate(birth);
  const lastOfJune = dayOf(year + (month >= 9 ? 17 : 16), 6, 30);
  return lastOfJune - daysSinceFriday(lastOfJune);
}

/** 2 January 1970, day 1, was a Friday. */
const daysSinceFriday = (day: Day): number => (((day - 1) % 7) + 7) % 7;

import { bankHolidaysOf, firstYear, lastYear } from './bank-holidays.ts';
import type { Day } from './day.ts';
import { weekdayOf } from './day.ts';

const holidays = Int32Array.from(
  Array.from({ length: lastYear - firstYear + 1 }, (_, place) => bankHolidaysOf(firstYear + place)).flat(),
);

/** How many bank holidays there are up to and on a day, from the first of the table. */
function holidaysTo(day: Day): number {
  let [low, high] = [0, holidays.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holidays[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many days from Monday to Friday there are up to and on a day, from the Monday before 1970. */
const weekdaysTo = (day: Day): number => Math.floor((day + 3) / 7) * 5 + Math.min(weekdayOf(day) + 1, 5);

/** Whether a day is a bank holiday in England and Wales. */
export const isBankHoliday = (day: Day): boolean => holidaysTo(day) > holidaysTo(day - 1);

/** Whether a day is one from Monday to Friday, and no bank holiday in England and Wales. */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) < 5 && !isBankHoliday(day);

/**
 * Working days after a day, up to and on another: 1 from a Friday to the Monday, none to the same day, and less than
 * none back to an earlier one. Bank holidays are known from 1978 to 2099.
 */
export const workingDaysBetween = (from: Day, to: Day): number =>
  weekdaysTo(to) - holidaysTo(to) - (weekdaysTo(from) - holidaysTo(from));

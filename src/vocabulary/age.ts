import type { Day } from './day.ts';
import { calendarDate } from './day.ts';

/**
 * Completed years of age on a day (counting rules 1.4). A child born on 29 February turns a year older on 1 March in
 * other years.
 */
export function completedYears(birth: Day, on: Day): number {
  const born = calendarDate(birth);
  const now = calendarDate(on);
  const reached = now.month > born.month || (now.month === born.month && now.date >= born.date);
  return now.year - born.year - (reached ? 0 : 1);
}

/** Whether an age is one the youth justice system answers for; an absent one is not. */
export const isTenToSeventeen = (age: number): boolean => age >= 10 && age <= 17;

/** The two age bands of the published reoffending figures. */
export const ageBands = ['10_14', '15_17'] as const;

/** The age band of a completed age in years; `undefined` outside 10 to 17. */
export const ageBand = (age: number): (typeof ageBands)[number] | undefined =>
  !isTenToSeventeen(age) ? undefined : age <= 14 ? '10_14' : '15_17';

/** A calendar day as whole days since 1 January 1970. No clock, no time zone. */
export type Day = number;

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The day of a calendar date in the Gregorian calendar; months run 1 to 12. The date must exist. */
export function dayOf(year: number, month: number, date: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1 to 12) and date of a day. */
export function calendarDate(day: Day): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const exists = (year: number, month: number, date: number): boolean =>
  year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);

/** Adds months, keeping the date or taking the month's last one where it does not exist (counting rules 15.3). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = calendarDate(day);
  const total = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/**
 * Months from a day to another, as a fraction: the whole months that `addMonths` has reached, and of the month that runs
 * then the days gone out of its days. So a day is within so many months exactly where `addMonths` says it is.
 */
export function monthsBetween(from: Day, to: Day): number {
  const [first, last] = [calendarDate(from), calendarDate(to)];
  const apart = (last.year - first.year) * 12 + last.month - first.month;
  const whole = addMonths(from, apart) > to ? apart - 1 : apart;
  const reached = addMonths(from, whole);
  return whole + (to - reached) / (addMonths(from, whole + 1) - reached);
}

/** The day of the week: 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The two ways a file may write its dates. A file uses one, and says which. */
export type DateStyle = 'iso' | 'dd/mm/yyyy';

/** Where year, month and date stand in each style, and what stands between them. */
const forms = {
  iso: { year: 0, month: 5, date: 8, marks: [4, 7], mark: '-' },
  'dd/mm/yyyy': { year: 6, month: 3, date: 0, marks: [2, 5], mark: '/' },
} as const;

/** The day a text names in that style, or `undefined`: nothing is guessed, and 31 February is not a day. */
export function parseDay(text: string, style: DateStyle): Day | undefined {
  const form = forms[style];
  if (text.length !== 10 || text[form.marks[0]] !== form.mark || text[form.marks[1]] !== form.mark) return undefined;
  const year = twoDigits(text, form.year) * 100 + twoDigits(text, form.year + 2);
  const month = twoDigits(text, form.month);
  const date = twoDigits(text, form.date);
  return exists(year, month, date) ? dayOf(year, month, date) : undefined;
}

/** The number two digits make, `NaN` where they are not digits. A pattern would be clearer, and five times as slow. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2024-06-03`. */
export function isoText(day: Day): string {
  const { year, month, date } = calendarDate(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** The month's English name, in full. */
export const monthName = (month: number): string => monthNames[month - 1] ?? '';

/** `3 Jun 2024`, for a column of days. */
export function shortText(day: Day): string {
  const { year, month, date } = calendarDate(day);
  return `${date} ${monthName(month).slice(0, 3)} ${year}`;
}

/** `3 June 2024`. */
export function longText(day: Day): string {
  const { year, month, date } = calendarDate(day);
  return `${date} ${monthName(month)} ${year}`;
}

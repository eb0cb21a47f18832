/** A calendar day as whole days since 1 January 1970. */
export type Day = number;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The day of a year, month (1 to 12) and day of the month. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day =>
  Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;

const civils = new Map<Day, Civil>();

/** Year, month (1 to 12) and day of the month. */
export const civilOf = (day: Day): Civil => {
  const known = civils.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * 86_400_000);
  const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
  civils.set(day, civil);
  return civil;
};

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Keeps the day of the month, or takes the last day of a month that is too short. */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, dayOfMonth } = civilOf(day);
  const lastDay = civilOf(dayOf(year, month + months + 1, 0)).dayOfMonth;
  return dayOf(year, month + months, Math.min(dayOfMonth, lastDay));
};

/** Completed years; a child born on 29 February turns a year older on 1 March in other years. */
export const ageOn = (birth: Day, on: Day): number => {
  const born = civilOf(birth);
  const then = civilOf(on);
  const reached = then.month > born.month || (then.month === born.month && then.dayOfMonth >= born.dayOfMonth);
  return then.year - born.year - (reached ? 0 : 1);
};

/** The first day on which a child is this many years old. */
export const birthday = (birth: Day, age: number): Day => {
  const { year, month, dayOfMonth } = civilOf(birth);
  return dayOf(year + age, month, dayOfMonth);
};

const isoTexts = new Map<Day, string>();

/** `YYYY-MM-DD`; an absent day is a blank cell. */
export const isoDate = (day: Day | null): string => {
  if (day === null) return '';
  const known = isoTexts.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
  isoTexts.set(day, text);
  return text;
};

/** The day an ISO date names. */
export const parseIso = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

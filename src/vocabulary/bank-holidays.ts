import type { Day } from './day.ts';
import { dayOf, weekdayOf } from './day.ts';

/** The first year in which all the rules below held: the early May bank holiday began in 1978. */
export const firstYear = 1978;
/** The last year looked ahead to; a proclamation may change any year that has not come. */
export const lastYear = 2099;

/** Bank holidays that one year alone had or moved, from the lists of gov.uk/bank-holidays and the proclamations before them. */
const changes: Readonly<
  Record<number, { readonly instead?: Readonly<Partial<Record<Movable, Day>>>; readonly also?: readonly Day[] }>
> = {
  1995: { instead: { earlyMay: dayOf(1995, 5, 8) } },
  1999: { also: [dayOf(1999, 12, 31)] },
  2002: { instead: { spring: dayOf(2002, 6, 4) }, also: [dayOf(2002, 6, 3)] },
  2011: { also: [dayOf(2011, 4, 29)] },
  2012: { instead: { spring: dayOf(2012, 6, 4) }, also: [dayOf(2012, 6, 5)] },
  2020: { instead: { earlyMay: dayOf(2020, 5, 8) } },
  2022: { instead: { spring: dayOf(2022, 6, 2) }, also: [dayOf(2022, 6, 3), dayOf(2022, 9, 19)] },
  2023: { also: [dayOf(2023, 5, 8)] },
};

type Movable = 'earlyMay' | 'spring';

const saturday = 5;
const sunday = 6;

/** The first Monday on or after a day. */
const mondayFrom = (day: Day): Day => day + ((7 - weekdayOf(day)) % 7);

/** The last Monday on or before a day. */
const mondayTo = (day: Day): Day => day - weekdayOf(day);

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + corrected + 15) % 30;
  const shifted = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const fullMoon = dayOf(year, 3, 21) + shifted;
  return fullMoon + 7 - ((weekdayOf(fullMoon) + 1) % 7);
}

/** New Year's Day, or the Monday after where it falls on a weekend. */
function newYear(year: number): Day {
  const day = dayOf(year, 1, 1);
  return weekdayOf(day) >= saturday ? mondayFrom(day) : day;
}

/** Christmas Day and Boxing Day, each that falls on a weekend made up for on the next working day. */
function christmas(year: number): readonly Day[] {
  const day = dayOf(year, 12, 25);
  const weekday = weekdayOf(day);
  if (weekday === sunday) return [day + 1, day + 2];
  if (weekday === saturday) return [day + 2, day + 3];
  return [day, weekday + 1 === saturday ? day + 3 : day + 1];
}

/** The bank holidays of England and Wales in a year, earliest first: the days off, so that none is on a weekend. */
export function bankHolidaysOf(year: number): readonly Day[] {
  const { instead = {}, also = [] } = changes[year] ?? {};
  const easter = easterSunday(year);
  return [
    newYear(year),
    easter - 2,
    easter + 1,
    instead.earlyMay ?? mondayFrom(dayOf(year, 5, 1)),
    instead.spring ?? mondayTo(dayOf(year, 5, 31)),
    mondayTo(dayOf(year, 8, 31)),
    ...christmas(year),
    ...also,
  ].sort((one, other) => one - other);
}

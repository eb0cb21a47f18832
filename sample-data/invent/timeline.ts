import { isBankHoliday } from '../../src/vocabulary/working-days.ts';
import type { Day } from './days.ts';
import { civilOf, weekdayOf } from './days.ts';
import type { Random } from './random.ts';
import type { Route } from './route.ts';

/** The days of one occasion, from arrest to outcome; they may lie after the extract was taken. */
export interface Timeline {
  readonly arrestDate: Day;
  readonly firstHearingDate: Day | null;
  readonly outcomeDate: Day;
}

/** Bank holidays, and the days between Christmas and New Year on which little is decided. */
const isHoliday = (day: Day): boolean => {
  const { month, dayOfMonth } = civilOf(day);
  return (month === 12 && dayOfMonth >= 24) || isBankHoliday(day);
};

const workingDay = (day: Day): Day => {
  let working = day;
  while (weekdayOf(working) > 4 || isHoliday(working)) working += 1;
  return working;
};

/** A working day; a good part of what would fall in August or December waits some weeks longer. */
const listedDay = (random: Random, day: Day): Day => {
  const { month } = civilOf(day);
  const waits = (month === 8 || month === 12) && random.chance(0.3);
  return workingDay(waits ? day + random.whole(21, 35) : day);
};

/** Most children are arrested within days, some only after weeks. */
export const chooseArrest = (random: Random, offenceDate: Day): Day =>
  random.chance(0.45) ? offenceDate : offenceDate + 1 + random.wait(random.chance(0.8) ? 5 : 38);

/** Hearing and outcome after an arrest; a child who is remanded is before the court the next working day. */
export const planTimeline = (random: Random, arrestDate: Day, path: { route: Route; remanded: boolean }): Timeline => {
  if (path.route !== 'court') {
    const outcomeDate = listedDay(random, arrestDate + 14 + random.wait(path.route === 'diversion' ? 34 : 44));
    return { arrestDate, firstHearingDate: null, outcomeDate };
  }
  if (path.remanded) {
    const firstHearingDate = workingDay(arrestDate + 1);
    const outcomeDate = workingDay(firstHearingDate + 14 + random.wait(62));
    return { arrestDate, firstHearingDate, outcomeDate };
  }
  const firstHearingDate = listedDay(random, arrestDate + 28 + random.wait(52));
  const sameDay = random.chance(0.28);
  const outcomeDate = sameDay ? firstHearingDate : listedDay(random, firstHearingDate + 14 + random.wait(56));
  return { arrestDate, firstHearingDate, outcomeDate };
};

/** The day an outcome is entered in the case system: usually within two weeks, custody at once. */
export const chooseRecorded = (random: Random, outcomeDate: Day, custody: boolean): Day =>
  outcomeDate + (custody ? random.whole(0, 3) : Math.min(random.wait(random.chance(0.9) ? 6 : 25), 80));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  calendarDate,
  dayOf,
  daysInMonth,
  isoText,
  longText,
  monthsBetween,
  parseDay,
  weekdayOf,
} from '../../src/vocabulary/day.ts';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && year !== 1900 && year !== 2100;
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

/** Every day from 1 January 1900 to 31 December 2100 as a wall calendar would list them. */
const wallCalendar = () =>
  upTo(201).flatMap((n) =>
    lengths.flatMap((length, month) =>
      upTo(month === 1 && isLeap(1899 + n) ? 29 : length).map((date) => ({ year: 1899 + n, month: month + 1, date })),
    ),
  );

const calendar = wallCalendar();
/** 1 January 1900, counted back from 1970. */
const first = -25_567;

test('dayOf and calendarDate agree with a wall calendar on every day from 1900 to 2100', () => {
  const wrong = calendar.filter(({ year, month, date }, place) => {
    const back = calendarDate(first + place);
    return (
      dayOf(year, month, date) !== first + place ||
      `${back.year} ${back.month} ${back.date}` !== `${year} ${month} ${date}`
    );
  });
  expect(wrong).toEqual([]);
  expect(calendar).toHaveLength(73_414);
  expect(dayOf(1970, 1, 1)).toBe(0);
});

test('every month from 1900 to 2100 has the days the wall calendar gives it', () => {
  const counted = new Map<string, number>();
  for (const { year, month } of calendar) counted.set(`${year} ${month}`, (counted.get(`${year} ${month}`) ?? 0) + 1);
  const wrong = [...counted].filter(([key, days]) => {
    const [year = 0, month = 0] = key.split(' ').map(Number);
    return daysInMonth(year, month) !== days;
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['29 February + 12 months is 28 February', ['2012-02-29', 12], '2013-02-28'],
  ['29 February + 48 months is 29 February', ['2012-02-29', 48], '2016-02-29'],
  ['28 February + 12 months stays the 28th in a leap year', ['2023-02-28', 12], '2024-02-28'],
  ['31 May + 18 months is 30 November', ['2023-05-31', 18], '2024-11-30'],
  ['31 January + 1 month is the last of February', ['2023-01-31', 1], '2023-02-28'],
  ['December + 1 month is January', ['2023-12-15', 1], '2024-01-15'],
  ['January - 1 month is December', ['2023-01-15', -1], '2022-12-15'],
  ['31 March - 1 month is the last of February', ['2024-03-31', -1], '2024-02-29'],
  ['30 June + 0 months is itself', ['2024-06-30', 0], '2024-06-30'],
  ['a date before 1970', ['1969-11-30', 3], '1970-02-28'],
] as const)('addMonths: %s', (_, [from, months], to) => {
  expect(isoText(addMonths(parseDay(from, 'iso') ?? Number.NaN, months))).toBe(to);
});

test('addMonths lands in the month counted, on the same date or the last there is', () => {
  fc.assert(
    fc.property(fc.integer({ min: first, max: 40_000 }), fc.integer({ min: -600, max: 600 }), (day, months) => {
      const from = calendarDate(day);
      const to = calendarDate(addMonths(day, months));
      expect((to.year - from.year) * 12 + to.month - from.month).toBe(months);
      expect(to.date).toBe(Math.min(from.date, new Date(Date.UTC(to.year, to.month, 0)).getUTCDate()));
    }),
    { seed: 1 },
  );
});

test.each([
  ['iso', '2024-02-29', [2024, 2, 29]],
  ['dd/mm/yyyy', '29/02/2024', [2024, 2, 29]],
  ['dd/mm/yyyy', '01/02/2024', [2024, 2, 1]],
  ['iso', '1900-01-01', [1900, 1, 1]],
] as const)('parseDay reads, as %s, %s', (style, text, [year, month, date]) => {
  expect(parseDay(text, style)).toBe(dayOf(year, month, date));
});

test.each([
  ['31 February', '31/02/2024', 'dd/mm/yyyy'],
  ['29 February of an ordinary year', '2023-02-29', 'iso'],
  ['29 February 1900', '1900-02-29', 'iso'],
  ['31 April', '2024-04-31', 'iso'],
  ['a month 13, as a date with day and month changed over has', '12/25/2024', 'dd/mm/yyyy'],
  ['a month 0', '2024-00-10', 'iso'],
  ['a date 0', '2024-01-00', 'iso'],
  ['single figures', '1/2/2024', 'dd/mm/yyyy'],
  ['single figures', '2024-2-1', 'iso'],
  ['a year of two figures', '01/02/24', 'dd/mm/yyyy'],
  ['the other style', '2024-02-01', 'dd/mm/yyyy'],
  ['the other style', '01/02/2024', 'iso'],
  ['dots', '01.02.2024', 'dd/mm/yyyy'],
  ['a time of day', '2024-02-01 00:00', 'iso'],
  ['a time of day', '01/02/2024 00:00:00', 'dd/mm/yyyy'],
  ['space around it', ' 2024-02-01', 'iso'],
  ['a spreadsheet number', '45323', 'iso'],
  ['nothing', '', 'iso'],
] as const)('parseDay guesses nothing: %s (%s) is no day', (_, text, style) => {
  expect(parseDay(text, style)).toBeUndefined();
});

/** Whether the clock's own calendar gives an ISO date back as it is. */
const exists = (text: string): boolean => {
  const moment = new Date(`${text}T00:00Z`);
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(text);
};

test('a date with one character changed is read where it still has the form of a date that there is, and nowhere else', () => {
  const anyDay = fc.integer({ min: first, max: 47_846 });
  const character = fc.constantFrom(...'0123456789-/.: +eEx\u0663\uff11');
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 9 }), character, (...[day, at, changed]) => {
      const text = isoText(day).slice(0, at) + changed + isoText(day).slice(at + 1);
      const there = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) && exists(text);
      const [year, month, date] = text.split('-');
      expect(parseDay(text, 'iso') !== undefined).toBe(there);
      expect(parseDay(`${date}/${month}/${year}`, 'dd/mm/yyyy')).toBe(parseDay(text, 'iso'));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('what isoText writes, parseDay reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: first, max: 47_846 }), (day) => parseDay(isoText(day), 'iso') === day),
    { seed: 1 },
  );
});

test('a day in words has no leading nought and its month in full', () => {
  expect(longText(dayOf(2024, 6, 3))).toBe('3 June 2024');
  expect(longText(dayOf(2024, 12, 31))).toBe('31 December 2024');
});

describe('monthsBetween', () => {
  test.each([
    ['the day itself', ['2024-04-10', '2024-04-10'], 0],
    ['the day after, in a month of 30', ['2024-04-10', '2024-04-11'], 1 / 30],
    ['the day before a month is over', ['2024-04-10', '2024-05-09'], 29 / 30],
    ['a month', ['2024-04-10', '2024-05-10'], 1],
    ['into a month of 31', ['2024-04-10', '2024-05-11'], 1 + 1 / 31],
    ['over a year', ['2024-04-10', '2025-06-25'], 14 + 15 / 30],
    ['29 February to 28 February: 12 months', ['2024-02-29', '2025-02-28'], 12],
    ['29 February to 1 March, when the 13th month ends on the 29th', ['2024-02-29', '2025-03-01'], 12 + 1 / 29],
    ['29 February to 28 March', ['2024-02-29', '2024-03-28'], 28 / 29],
    ['29 February to 29 February: 48 months', ['2012-02-29', '2016-02-29'], 48],
    ['31 January to 28 February: a month', ['2023-01-31', '2023-02-28'], 1],
    ['31 January to 1 March, when the second month ends on the 31st', ['2023-01-31', '2023-03-01'], 1 + 1 / 31],
    ['31 January to 27 February', ['2023-01-31', '2023-02-27'], 27 / 28],
    ['31 January to 31 March', ['2023-01-31', '2023-03-31'], 2],
    ['31 August to 30 September', ['2023-08-31', '2023-09-30'], 1],
    ['over the end of a year', ['2023-12-31', '2024-01-30'], 30 / 31],
    ['backwards', ['2024-04-10', '2024-03-10'], -1],
    ['a day backwards', ['2024-04-10', '2024-04-09'], -1 + 30 / 31],
  ] as const)('%s: %s', (_, days, months) => {
    const [start, end] = days.map((text) => parseDay(text, 'iso') ?? Number.NaN);
    expect(monthsBetween(start ?? Number.NaN, end ?? Number.NaN)).toBe(months);
  });

  const anyDay = fc.integer({ min: first, max: 47_846 });
  const settings = { seed: 1, numRuns: 2000 };

  test('undoes addMonths, on every date of a month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, months) => {
        expect(monthsBetween(from, addMonths(from, months))).toBe(months);
      }),
      settings,
    );
  });

  test('a day is within so many months exactly where addMonths says so, and each day is later than the one before', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 26 }),
        (...[from, days, months]) => {
          const between = monthsBetween(from, from + days);
          expect(between <= months).toBe(from + days <= addMonths(from, months));
          expect(monthsBetween(from, from + days + 1)).toBeGreaterThan(between);
        },
      ),
      settings,
    );
  });
});

test('the day of the week runs from 0 on a Monday to 6 on a Sunday, before 1970 too', () => {
  const days = ['2024-06-03', '2024-06-09', '1970-01-01', '1969-12-29', '1969-12-28'];
  expect(days.map((text) => weekdayOf(parseDay(text, 'iso') ?? Number.NaN))).toEqual([0, 6, 3, 0, 6]);
});

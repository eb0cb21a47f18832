import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoText } from '../../src/vocabulary/day.ts';
import type { Period } from '../../src/vocabulary/period.ts';
import {
  financialYear,
  financialYearOf,
  inWords,
  monthOf,
  periodsWithin,
  quarter,
  quarterOf,
  quartersOf,
  span,
  within,
  yearTo,
} from '../../src/vocabulary/period.ts';
import { day } from '../support/rows.ts';

const ends = ({ label, from, to }: Period): string => `${label}: ${isoText(from)} to ${isoText(to)}`;

test('the quarters of 2024 run from April 2024 to March 2025', () => {
  expect([1, 2, 3, 4].map((number) => ends(quarter(2024, number)))).toEqual([
    '2024Q1: 2024-04-01 to 2024-06-30',
    '2024Q2: 2024-07-01 to 2024-09-30',
    '2024Q3: 2024-10-01 to 2024-12-31',
    '2024Q4: 2025-01-01 to 2025-03-31',
  ]);
});

test('financial years are named by both their years, over a century too', () => {
  expect(ends(financialYear(2024))).toBe('2024/25: 2024-04-01 to 2025-03-31');
  expect(ends(financialYear(2009))).toBe('2009/10: 2009-04-01 to 2010-03-31');
  expect(ends(financialYear(1999))).toBe('1999/00: 1999-04-01 to 2000-03-31');
});

test.each([
  ['2024-03-31', '2023Q4', 2023],
  ['2024-04-01', '2024Q1', 2024],
  ['2024-06-30', '2024Q1', 2024],
  ['2024-07-01', '2024Q2', 2024],
  ['2024-09-30', '2024Q2', 2024],
  ['2024-10-01', '2024Q3', 2024],
  ['2024-12-31', '2024Q3', 2024],
  ['2025-01-01', '2024Q4', 2024],
  ['2024-02-29', '2023Q4', 2023],
])('%s lies in %s and in the financial year that begins in %i', (text, label, year) => {
  expect(quarterOf(day(text)).label).toBe(label);
  expect(financialYearOf(day(text))).toBe(year);
});

test('both ends of a period belong to it, and the days beside them do not', () => {
  const year = financialYear(2024);
  expect(['2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01'].map((text) => within(day(text), year))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a month runs to its last day, February of a leap year to the 29th', () => {
  expect(ends(monthOf(day('2024-02-10')))).toBe('2024-02: 2024-02-01 to 2024-02-29');
  expect(ends(monthOf(day('2023-02-28')))).toBe('2023-02: 2023-02-01 to 2023-02-28');
  expect(ends(monthOf(day('2023-12-31')))).toBe('2023-12: 2023-12-01 to 2023-12-31');
});

test.each([
  ['2024-12-31', '2024-01-01'],
  ['2025-03-31', '2024-04-01'],
  ['2024-02-29', '2023-03-01'],
  ['2025-02-28', '2024-03-01'],
  ['2024-09-15', '2023-09-16'],
])('the year to %s begins on %s', (to, from) => {
  expect(ends(yearTo(day(to)))).toBe(`year to ${to}: ${from} to ${to}`);
});

test('years to the ends of the same quarter neither overlap nor leave a day out, leap years or not', () => {
  for (const number of [1, 2, 3, 4])
    for (let year = 2019; year < 2030; year++)
      expect(yearTo(quarter(year + 1, number).to).from).toBe(yearTo(quarter(year, number).to).to + 1);
});

test('every day lies in the one quarter and the one month that are said to be its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') }), (on) => {
      for (const of of [quarterOf, monthOf]) {
        const own = of(on);
        expect(within(on, own)).toBe(true);
        expect(of(own.from)).toEqual(own);
        expect(of(own.to)).toEqual(own);
        expect(of(own.to + 1).from).toBe(own.to + 1);
      }
      expect(within(on, financialYear(financialYearOf(on)))).toBe(true);
    }),
    { seed: 1 },
  );
});

test.each([
  ['a financial year', financialYear(2024), ['2024Q1', '2024Q2', '2024Q3', '2024Q4']],
  ['a calendar year', yearTo(day('2024-12-31')), ['2023Q4', '2024Q1', '2024Q2', '2024Q3']],
  ['one quarter', quarter(2024, 3), ['2024Q3']],
  ['half a year', span(day('2024-04-01'), day('2024-09-30')), ['2024Q1', '2024Q2']],
  ['a month', monthOf(day('2024-04-10')), []],
  ['a span that starts a day late', span(day('2024-04-02'), day('2024-09-30')), []],
  ['a span that ends a day late', span(day('2024-04-01'), day('2024-10-01')), []],
])('the quarters of %s', (_, period, labels) => {
  expect(quartersOf(period).map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['month', ['2024-01-31', '2024-04-29'], ['2024-02', '2024-03']],
  ['quarter', ['2024-03-31', '2024-09-30'], ['2024Q1', '2024Q2']],
  ['quarter', ['2024-04-02', '2024-09-29'], []],
  ['year', ['2022-04-01', '2024-03-31'], ['2022/23', '2023/24']],
  ['year', ['2022-04-02', '2024-03-30'], []],
  ['rolling-year', ['2023-04-01', '2024-09-30'], ['year to 2024-03-31', 'year to 2024-06-30', 'year to 2024-09-30']],
  ['rolling-year', ['2023-04-02', '2024-06-29'], []],
] as const)('whole periods of a %s within %j', (kind, [from, to], labels) => {
  expect(periodsWithin(kind, day(from), day(to)).map(({ label }) => label)).toEqual(labels);
});

test('no period lies within a span that ends before it begins', () => {
  expect(periodsWithin('month', day('2024-06-01'), day('2024-01-31'))).toEqual([]);
});

test.each([
  ['a month', monthOf(day('2024-11-05')), 'November 2024'],
  ['a quarter', quarter(2024, 3), 'October to December 2024'],
  ['a quarter in the next calendar year', quarter(2024, 4), 'January to March 2025'],
  ['a financial year', financialYear(2024), '2024/25'],
  ['a rolling year', yearTo(day('2024-12-31')), 'the year to 31 December 2024'],
  ['a span', span(day('2023-10-01'), day('2024-03-05')), '1 October 2023 to 5 March 2024'],
])('%s in words', (_, period, words) => {
  expect(inWords(period)).toBe(words);
});

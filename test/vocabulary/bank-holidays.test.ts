import { describe, expect, test } from 'vitest';
import { bankHolidaysOf, easterSunday, firstYear, lastYear } from '../../src/vocabulary/bank-holidays.ts';
import { isoText, weekdayOf } from '../../src/vocabulary/day.ts';

/** As gov.uk/bank-holidays has listed them for England and Wales. */
const published: Readonly<Record<number, string>> = {
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};

describe('the bank holidays of England and Wales', () => {
  test.each(Object.entries(published))('%s, as published', (year, days) => {
    expect(bankHolidaysOf(Number(year)).map(isoText)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  test.each([
    ['the golden jubilee', ['2002-06-03', '2002-06-04'], '2002-05-27'],
    ['the diamond jubilee', ['2012-06-04', '2012-06-05'], '2012-05-28'],
    ['the royal wedding', ['2011-04-29', '2011-05-02'], ''],
    ['50 years of peace', ['1995-05-08'], '1995-05-01'],
    ['the last day of 1999', ['1999-12-31'], ''],
  ])('%s', (_, held, notHeld) => {
    const days = bankHolidaysOf(Number(held[0]?.slice(0, 4))).map(isoText);
    expect(days).toEqual(expect.arrayContaining(held));
    expect(days).not.toContain(notHeld);
  });

  test('are all from Monday to Friday, each once, at least eight a year', () => {
    for (let year = firstYear; year <= lastYear; year++) {
      const days = bankHolidaysOf(year);
      expect(Math.max(...days.map(weekdayOf)), String(year)).toBeLessThan(5);
      expect(new Set(days).size, String(year)).toBe(days.length);
      expect(days.length, String(year)).toBeGreaterThanOrEqual(8);
    }
  });
});

test.each([
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('Easter Sunday is %s', (easter) => expect(isoText(easterSunday(Number(easter.slice(0, 4))))).toBe(easter));

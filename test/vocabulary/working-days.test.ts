import { describe, expect, test } from 'vitest';
import { isBankHoliday, isWorkingDay, workingDaysBetween } from '../../src/vocabulary/working-days.ts';
import { day } from '../support/rows.ts';

describe('a working day', () => {
  test.each(['2024-06-03', '2024-06-07', '2024-12-27', '1969-12-31'])('is %s', (date) => {
    expect(isWorkingDay(day(date))).toBe(true);
  });
  test.each([
    ['2024-06-01', 'a Saturday'],
    ['2024-06-02', 'a Sunday'],
    ['2024-12-25', 'Christmas Day'],
    ['2024-03-29', 'Good Friday'],
    ['2021-12-28', 'a substitute day'],
    ['2022-09-19', 'a day proclaimed once'],
  ])('is not %s, %s', (date) => {
    expect(isWorkingDay(day(date))).toBe(false);
  });
  test('a weekend is no bank holiday', () => {
    expect(isBankHoliday(day('2021-12-25'))).toBe(false);
    expect(isBankHoliday(day('2021-12-27'))).toBe(true);
  });
});

describe('working days from one day to another', () => {
  test.each([
    ['2024-06-03', '2024-06-03', 0],
    ['2024-06-03', '2024-06-04', 1],
    ['2024-06-07', '2024-06-08', 0],
    ['2024-06-07', '2024-06-10', 1],
    ['2024-06-08', '2024-06-10', 1],
    ['2024-06-03', '2024-06-10', 5],
    ['2024-03-28', '2024-04-02', 1],
    ['2024-12-24', '2024-12-27', 1],
    ['2024-06-10', '2024-06-07', -1],
    ['2024-01-01', '2024-12-31', 254],
  ])('%s to %s: %i', (from, to, expected) => {
    expect(workingDaysBetween(day(from), day(to))).toBe(expected);
  });

  test('are those that come one by one', () => {
    const [from, to] = [day('1968-01-01'), day('2031-12-31')];
    let counted = 0;
    for (let next = from + 1; next <= to; next++) {
      if (isWorkingDay(next)) counted += 1;
      if (workingDaysBetween(from, next) !== counted) expect.fail(`${next}`);
    }
    expect(counted).toBeGreaterThan(16_000);
  });
});

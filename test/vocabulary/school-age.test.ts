import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completedYears } from '../../src/vocabulary/age.ts';
import { calendarDate, dayOf, isoText } from '../../src/vocabulary/day.ts';
import { schoolLeavingDay } from '../../src/vocabulary/school-age.ts';
import { day } from '../support/rows.ts';

test.each([
  // 16 on the last day of the school year 2023/24; June 2024 ends on a Sunday, its last Friday is the 28th.
  ['born on 31 August', '2008-08-31', '2024-06-28'],
  // 16 on the first day of the school year 2024/25; June 2025 ends on a Monday.
  ['born on 1 September, a day later: a year longer', '2008-09-01', '2025-06-27'],
  ['born in January', '2009-01-15', '2025-06-27'],
  ['born on 31 December', '2007-12-31', '2024-06-28'],
  ['born on 1 January', '2008-01-01', '2024-06-28'],
  ['born on 29 February: 16 on 29 February', '2008-02-29', '2024-06-28'],
  ['born on 29 February 2012', '2012-02-29', '2028-06-30'],
  ['16 only after the last Friday of June, in the same school year', '2009-07-20', '2025-06-27'],
  ['June ends on a Friday', '2007-03-01', '2023-06-30'],
  ['June ends on a Thursday', '2006-03-01', '2022-06-24'],
  ['June ends on a Saturday', '2002-03-01', '2018-06-29'],
  ['before 1970', '1945-03-01', '1961-06-30'],
])('school ends: %s', (_, birth, last) => {
  expect(isoText(schoolLeavingDay(day(birth)))).toBe(last);
});

test('it is a Friday of the last seven days of June, in the school year of the sixteenth birthday', () => {
  const births = fc.integer({ min: day('1990-01-01'), max: day('2030-12-31') });
  fc.assert(
    fc.property(births, (birth) => {
      const last = schoolLeavingDay(birth);
      const { year, month, date } = calendarDate(last);
      expect([month, date > 23, new Date(last * 86_400_000).getUTCDay()]).toEqual([6, true, 5]);
      expect(completedYears(birth, dayOf(year - 1, 8, 31))).toBeLessThan(16);
      expect(completedYears(birth, dayOf(year, 8, 31))).toBe(16);
    }),
    { seed: 1 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageBand, completedYears } from '../../src/vocabulary/age.ts';
import { addMonths } from '../../src/vocabulary/day.ts';
import { day } from '../support/rows.ts';

test.each([
  ['the day before the birthday', ['2010-06-15', '2024-06-14'], 13],
  ['the birthday itself', ['2010-06-15', '2024-06-15'], 14],
  ['an earlier month with a later date', ['2010-06-15', '2024-05-30'], 13],
  ['a later month with an earlier date', ['2010-06-15', '2024-07-01'], 14],
  ['the day of birth', ['2010-06-15', '2010-06-15'], 0],
  ['before birth', ['2010-06-15', '2010-06-14'], -1],
  ['born on 29 February, 28 February of an ordinary year', ['2008-02-29', '2023-02-28'], 14],
  ['born on 29 February, 1 March of an ordinary year', ['2008-02-29', '2023-03-01'], 15],
  ['born on 29 February, 28 February of a leap year', ['2008-02-29', '2024-02-28'], 15],
  ['born on 29 February, 29 February of a leap year', ['2008-02-29', '2024-02-29'], 16],
  ['born on 1 March, 29 February of a leap year', ['2008-03-01', '2024-02-29'], 15],
  ['born on 31 December, on 1 January', ['2008-12-31', '2024-01-01'], 15],
] as const)('completed years: %s', (_, [birth, on], years) => {
  expect(completedYears(day(birth), day(on))).toBe(years);
});

test('a child turns one year older on exactly one day in every year of life', () => {
  const births = fc.integer({ min: day('1990-01-01'), max: day('2020-12-31') });
  fc.assert(
    fc.property(births, fc.integer({ min: 1, max: 20 }), (birth, years) => {
      const days = Array.from({ length: 366 }, (_, i) => addMonths(birth, 12 * (years - 1)) + 1 + i);
      const turned = days.filter((on) => completedYears(birth, on) > completedYears(birth, on - 1));
      expect(turned).toHaveLength(1);
      expect(completedYears(birth, turned[0] ?? 0)).toBe(years);
    }),
    { seed: 1 },
  );
});

test.each([
  [9, undefined],
  [10, '10_14'],
  [14, '10_14'],
  [15, '15_17'],
  [17, '15_17'],
  [18, undefined],
] as const)('age %i is in band %s', (age, band) => {
  expect(ageBand(age)).toBe(band);
});

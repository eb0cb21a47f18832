import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { koopman } from '../../src/statistics/koopman.ts';
import { expectClose } from './expect-close.ts';

type Row = readonly [x1: number, n1: number, x2: number, n2: number];

const compare = ([x1, n1, x2, n2]: Row) => koopman({ x1, n1, x2, n2 });

// Expected values: mpmath, 60 digits: the quadratic of the fitted proportion by its plain formula, limits by bisection.
// Published: 36/40 v 16/80 as 2.94 to 7.15 (Koopman 1984); 12/12 v 25/31 from 0.924, where statsmodels 0.13.5 has 1.162;
// 5/6 v 31/31 as 0.44 to 0.97.
test.each<[string, Row, readonly [number, number, number]]>([
  ['36/40 v 16/80 (2.94 to 7.15)', [36, 40, 16, 80], [4.5, 2.939569192214994, 7.15222343486603]],
  ['n of n, 12/12 v 25/31 (0.924)', [12, 12, 25, 31], [1.24, 0.924295523846483, 1.5693723258427037]],
  ['v n of n, 5/6 v 31/31 (0.44 to 0.97)', [5, 6, 31, 31], [5 / 6, 0.43649717781352976, 0.9699466302516934]],
  ['6/17 v 41/60', [6, 17, 41, 60], [0.5164992826398852, 0.24900543021497953, 0.8965971107420627]],
  ['14/210 v 60/1,500', [14, 210, 60, 1500], [5 / 3, 0.9500868384757207, 2.8846510421732217]],
  ['0 of n: low end 0', [0, 12, 7, 40], [0, 0, 1.504695184720917]],
  ['v 0 of n: ratio and high end Infinity', [7, 40, 0, 12], [Infinity, 0.6645864293009449, Infinity]],
  ['n of n in both', [12, 12, 31, 31], [1, 0.7575059933447591, 1.123918026474004]],
  ['0 of 1 v 1 of 1', [0, 1, 1, 1], [0, 0, 1.920729410347063]],
  ['1 of 1 v 0 of 1', [1, 1, 0, 1], [Infinity, 0.5206355432540113, Infinity]],
  ['1 of 1 in both', [1, 1, 1, 1], [1, 0.2065493143772374, 4.841458820694126]],
  ['1 of 2 in both', [1, 2, 1, 2], [1, 0.15056961354700557, 6.641446281508952]],
  ['half of 100,000', [50_000, 100_000, 49_500, 100_000], [100 / 99, 1.0012418601363724, 1.0190389386797625]],
  ['few of 100,000', [3, 100_000, 5, 90_000], [0.54, 0.14268851838156782, 2.043601171596568]],
  ['all of 100,000', [100_000, 100_000, 99_990, 100_000], [1.000100010001, 1.000054323685412, 1.0001841185888654]],
  [
    'all but one of 100,000 v all',
    [99_999, 100_000, 100_000, 100_000],
    [0.99999, 0.9999433529034096, 1.000028414396134],
  ],
  ['one of 100,000 v all', [1, 100_000, 100_000, 100_000], [1e-5, 1.7652477303783124e-6, 5.664709659040966e-5]],
])('%s', (_, row, right) => {
  const { ratio, interval } = compare(row);
  expectClose([ratio, ...interval], right);
});

test('0 of n in both: nothing to compare', () => {
  expect(compare([0, 12, 0, 31])).toEqual({ ratio: Number.NaN, interval: [0, Infinity] });
});

test.each<[string, Row]>([
  ['0 of 0', [0, 0, 1, 5]],
  ['v 0 of 0', [1, 5, 0, 0]],
  ['more than all', [6, 5, 1, 5]],
  ['a fractional count', [1.5, 5, 1, 5]],
  ['a negative count', [1, 5, -1, 5]],
])('%s throws', (_, row) => {
  expect(() => compare(row)).toThrow(RangeError);
});

describe('for any two proportions, not both none', () => {
  const part = fc
    .oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2000 }))
    .chain((n) => fc.tuple(fc.oneof(fc.constantFrom(0, n), fc.integer({ min: 0, max: n })), fc.constant(n)));
  const rows = fc
    .tuple(part, part)
    .map(([first, second]): Row => [...first, ...second])
    .filter(([x1, , x2]) => x1 + x2 > 0);

  test('the ratio lies in its interval, and the interval is a range above 0', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const { ratio, interval } = compare(row);
        expect(interval[0]).toBeLessThanOrEqual(ratio);
        expect(interval[1]).toBeGreaterThanOrEqual(ratio);
        expect(interval[0]).toBeGreaterThanOrEqual(0);
        expect(interval[0]).toBeLessThan(interval[1]);
      }),
    );
  });

  test('changing places turns ratio and limits over', () => {
    fc.assert(
      fc.property(rows, ([x1, n1, x2, n2]) => {
        const one = compare([x1, n1, x2, n2]);
        const { ratio, interval } = compare([x2, n2, x1, n1]);
        expectClose([ratio, ...interval], [1 / one.ratio, 1 / one.interval[1], 1 / one.interval[0]]);
      }),
    );
  });

  test('1 is left out exactly when the pooled chi-square of the table is above 3.84', () => {
    fc.assert(
      fc.property(rows, ([x1, n1, x2, n2]) => {
        const { interval } = compare([x1, n1, x2, n2]);
        const pooled = (x1 + x2) / (n1 + n2);
        const squared = (x1 / n1 - x2 / n2) ** 2 / (pooled * (1 - pooled) * (1 / n1 + 1 / n2));
        fc.pre(Math.abs(squared - 3.841458820694124) > 1e-9);
        expect(interval[0] > 1 || interval[1] < 1).toBe(squared > 3.841458820694124);
      }),
      { numRuns: 400 },
    );
  });
});

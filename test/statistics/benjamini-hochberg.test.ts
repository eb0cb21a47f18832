import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';

const expectClose = (adjusted: readonly (number | undefined)[], expected: readonly (number | undefined)[]): void => {
  expect(adjusted).toHaveLength(expected.length);
  for (const [place, value] of expected.entries()) {
    if (value === undefined) expect(adjusted[place]).toBeUndefined();
    else expect(adjusted[place]).toBeCloseTo(value, 14);
  }
};

// The examples printed in the documentation of @stdlib/stats/padjust, made with R's p.adjust.
test.each([
  ['in ascending order, save two', [0.008, 0.03, 0.123, 0.6, 0.2], [0.04, 0.075, 0.205, 0.6, 0.25]],
  ['in no order, all drawn down to the largest', [0.319, 0.201, 0.4, 0.374, 0.113], [0.4, 0.4, 0.4, 0.4, 0.4]],
])('published: %s', (_, family, expected) => {
  expectClose(benjaminiHochberg(family), expected);
});

// On paper: 3 tested; 0.01 * 3 / 1, 0.02 * 3 / 2 and 0.9 * 3 / 3.
test('those not tested are left out of the number and stay in their places', () => {
  expectClose(benjaminiHochberg([undefined, 0.9, 0.01, undefined, 0.02]), [undefined, 0.9, 0.03, undefined, 0.03]);
});

// On paper: 4 tested; 0.04 * 4 / 3 for the tie of three, 1 for the last.
test('ties stay ties', () => {
  expectClose(benjaminiHochberg([0.04, 1, 0.04, 0.04]), [0.16 / 3, 1, 0.16 / 3, 0.16 / 3]);
});

test('an empty family, and one with nothing tested', () => {
  expect(benjaminiHochberg([])).toEqual([]);
  expect(benjaminiHochberg([undefined, undefined])).toEqual([undefined, undefined]);
});

test('a family of one is not adjusted', () => {
  expect(benjaminiHochberg([0.03])).toEqual([0.03]);
});

test('the family handed in is left as it was', () => {
  const family = [0.5, 0.01, undefined];
  benjaminiHochberg(family);
  expect(family).toEqual([0.5, 0.01, undefined]);
});

test.each([-0.01, 1.01, Number.NaN])('a p-value of %d throws', (p) => {
  expect(() => benjaminiHochberg([0.5, p])).toThrow(RangeError);
});

describe('for any family', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });

  test('adjusting never lowers a p-value nor lifts it above 1', () => {
    fc.assert(
      fc.property(fc.array(probability), (family) => {
        for (const [place, adjusted] of benjaminiHochberg(family).entries()) {
          expect(adjusted).toBeGreaterThanOrEqual(family[place] ?? Number.NaN);
          expect(adjusted).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('a smaller p-value is never adjusted above a larger one', () => {
    fc.assert(
      fc.property(fc.array(probability), (family) => {
        const adjusted = benjaminiHochberg([...family].sort((a, b) => a - b));
        for (const [place, value] of adjusted.entries()) {
          expect(value).toBeLessThanOrEqual(adjusted[place + 1] ?? 1);
        }
      }),
    );
  });

  test('the order it is handed in changes nothing', () => {
    fc.assert(
      fc.property(fc.array(probability), (family) => {
        expect(benjaminiHochberg([...family].reverse())).toEqual(benjaminiHochberg(family).reverse());
      }),
    );
  });
});

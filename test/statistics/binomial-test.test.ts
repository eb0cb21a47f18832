import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialTest } from '../../src/statistics/binomial-test.ts';
import { oneSampleProportion } from '../../src/statistics/one-sample-proportion.ts';
import { expectClose } from './expect-close.ts';

// Expected values: exact rational sums; those of 100,000 by a 50-digit recurrence over all outcomes in mpmath.
test.each([
  ['6/17 against 41/60', [6, 17, 41 / 60], 0.010349183664452522],
  ['7/20 against a half', [7, 20, 0.5], 0.26317596435546875],
  ['30/100 against 15%', [30, 100, 0.15], 0.00021096251561852092],
  ['0 of n against a quarter', [0, 12, 0.25], 2 * 0.75 ** 12],
  ['n of n against three quarters', [12, 12, 0.75], 2 * 0.75 ** 12],
  ['in the middle', [5, 10, 0.5], 1],
  ['1 of 1 against a half', [1, 1, 0.5], 1],
  ['0 of n against none', [0, 12, 0], 1],
  ['1 of n against none', [1, 12, 0], 0],
  ['n of n against all', [12, 12, 1], 1],
  ['all but one against all', [11, 12, 1], 0],
  ['30,449 of 100,000 against 30%', [30_449, 100_000, 0.3], 0.001994605583198312],
  ['none of 100,000 against one', [0, 100_000, 1e-5], 0.7357552035331445],
] as const)('%s', (_, [x, n, fixed], right) => {
  expectClose([binomialTest(x, n, fixed)], [right]);
});

test.each([
  ['0 of 0', [0, 0, 0.5]],
  ['more than all', [6, 5, 0.5]],
  ['a fractional count', [1.5, 5, 0.5]],
  ['a negative count', [-1, 5, 0.5]],
  ['a percentage', [1, 5, 50]],
  ['a negative proportion', [1, 5, -0.5]],
  ['a proportion that is not a number', [1, 5, Number.NaN]],
] as const)('%s throws', (_, [x, n, fixed]) => {
  expect(() => binomialTest(x, n, fixed)).toThrow(RangeError);
});

test('it is no smaller than mid-P and no more than 1', () => {
  const part = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(part, fc.double({ min: 0, max: 1, noNaN: true }), ([x, n], fixed) => {
      const p = binomialTest(x, n, fixed);
      expect(p).toBeGreaterThanOrEqual(oneSampleProportion(x, n, fixed));
      expect(p).toBeLessThanOrEqual(1);
    }),
  );
});

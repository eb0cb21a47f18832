import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/statistics/wilson.ts';
import { expectClose } from './expect-close.ts';

// Expected values: the formula in Python decimal, 60 digits. Two sources published them rounded:
// Newcombe 1998, table I, method 3 (81/263, 15/148, 0/20, 1/29), and tables rounded to whole percentages (0/12, 12/12, 6/17).
test.each([
  ['none of 12 (0% to 24%)', [0, 12], [0, 0.24249400665524085]],
  ['all 12 (76% to 100%)', [12, 12], [0.7575059933447591, 1]],
  ['6 of 17 (17% to 59%)', [6, 17], [0.1730972039724374, 0.5869963651478131]],
  ['0 of 1', [0, 1], [0, 0.7934506856227626]],
  ['1 of 1', [1, 1], [0.20654931437723742, 1]],
  ['81 of 263 (0.2553 to 0.3662)', [81, 263], [0.2552885198782742, 0.36620957698280004]],
  ['15 of 148 (0.0624 to 0.1605)', [15, 148], [0.06238639953073628, 0.16048724172330803]],
  ['0 of 20 (0 to 0.1611)', [0, 20], [0, 0.16112515805281935]],
  ['1 of 29 (0.0061 to 0.1718)', [1, 29], [0.006113214292762662, 0.17175521879320285]],
  ['half of 100,000', [50_000, 100_000], [0.49690108435968966, 0.5030989156403103]],
  ['all but one of 100,000', [99_999, 100_000], [0.9999433529034096, 0.9999982347522697]],
  ['none of 100,000', [0, 100_000], [0, 3.841311258303964e-5]],
  ['all 100,000', [100_000, 100_000], [0.999961586887417, 1]],
  ['1 of a million', [1, 1_000_000], [1.765245767453715e-7, 5.664911804311442e-6]],
] as const)('%s', (_, [x, n], right) => {
  expectClose(wilson(x, n), right);
});

test.each([
  ['0 of 0', 0, 0],
  ['more than all', 3, 2],
  ['a negative count', -1, 2],
  ['a fractional count', 0.5, 2],
])('%s throws', (_, x, n) => {
  expect(() => wilson(x, n)).toThrow(RangeError);
});

describe('for any x of n', () => {
  const proportion = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((n) => fc.tuple(fc.oneof(fc.constant(0), fc.constant(n), fc.integer({ min: 0, max: n })), fc.constant(n)));

  test('the interval is inside 0 to 1 and contains x/n', () => {
    fc.assert(
      fc.property(proportion, ([x, n]) => {
        const [low, high] = wilson(x, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(x / n);
        expect(high).toBeGreaterThanOrEqual(x / n);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the interval of the others mirrors it', () => {
    fc.assert(
      fc.property(proportion, ([x, n]) => {
        const [low, high] = wilson(x, n);
        const [otherLow, otherHigh] = wilson(n - x, n);
        expect(Math.abs(1 - otherHigh - low)).toBeLessThan(1e-15);
        expect(Math.abs(1 - otherLow - high)).toBeLessThan(1e-15);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../src/statistics/wilson.ts';
import { wilsonReach } from '../../src/statistics/wilson-reach.ts';
import { expectClose } from './expect-close.ts';

// Expected values: the formula in mpmath, 60 digits.
test.each([
  ['6 of 17', [6, 17], [0.17984397249815082, 0.23405518867722488]],
  ['0 of 12', [0, 12], [0, 0.2424940066552409]],
  ['all 12', [12, 12], [0.2424940066552409, 0]],
  ['half of 10', [5, 10], [0.263406909487436, 0.263406909487436]],
  ['1 of 1', [1, 1], [0.7934506856227627, 0]],
  ['all but one of 100,000', [99_999, 100_000], [4.6647096590409664e-5, 8.234752269621688e-6]],
  ['one of 100,000', [1, 100_000], [8.234752269621688e-6, 4.6647096590409664e-5]],
  ['half of 100,000', [50_000, 100_000], [0.003098915640310318, 0.003098915640310318]],
] as const)('%s', (_, [x, n], right) => {
  expectClose(wilsonReach(x, n), right);
});

test.each([
  ['0 of 0', 0, 0],
  ['more than all', 3, 2],
])('%s throws', (_, x, n) => {
  expect(() => wilsonReach(x, n)).toThrow(RangeError);
});

test('the limits it reaches are those of Wilson, and the others mirror them', () => {
  const proportion = fc
    .integer({ min: 1, max: 100_000 })
    .chain((n) => fc.tuple(fc.oneof(fc.constantFrom(0, n), fc.integer({ min: 0, max: n })), fc.constant(n)));
  fc.assert(
    fc.property(proportion, ([x, n]) => {
      const [below, above] = wilsonReach(x, n);
      const [low, high] = wilson(x, n);
      expect(Math.abs(x / n - below - low)).toBeLessThan(1e-15);
      expect(Math.abs(x / n + above - high)).toBeLessThan(1e-15);
      expect(wilsonReach(n - x, n)).toEqual([above, below]);
    }),
  );
});

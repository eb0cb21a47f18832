import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneSampleProportion } from '../../src/statistics/one-sample-proportion.ts';
import { expectClose } from './expect-close.ts';

// Expected values: exact rational sums; at 100,000 a 60-digit decimal recurrence over all outcomes.
test.each([
  ['6 of 17 against a half', [6, 17, 0.5], 0.237884521484375],
  ['none of 12 against a quarter', [0, 12, 0.25], 0.75 ** 12],
  ['all 12 against three quarters', [12, 12, 0.75], 0.75 ** 12],
  ['1 of 1 against a half', [1, 1, 0.5], 0.5],
  ['9 of 10 against five eighths', [9, 10, 0.625], 0.07275957614183426],
  ['350 of 399 against 81.25%', [350, 399, 0.8125], 5.338480652798325e-4],
  ['31,000 of 100,000 against 31.25%', [31_000, 100_000, 0.3125], 0.08793093384058402],
  ['none against exactly 0', [0, 12, 0], 1],
  ['any against exactly 0', [1, 12, 0], 0],
  ['all against exactly 1', [12, 12, 1], 1],
  ['fewer than all against exactly 1', [11, 12, 1], 0],
] as const)('%s', (_, [x, n, fixed], right) => {
  expectClose([oneSampleProportion(x, n, fixed)], [right]);
});

test.each([
  ['0 of 0', [0, 0, 0.5]],
  ['more than all', [3, 2, 0.5]],
  ['a percentage given for a proportion', [1, 2, 50]],
  ['a negative proportion', [1, 2, -0.1]],
  ['a proportion that is not a number', [1, 2, Number.NaN]],
] as const)('%s throws', (_, [x, n, fixed]) => {
  expect(() => oneSampleProportion(x, n, fixed)).toThrow(RangeError);
});

test('counting the others against what is left of the whole changes nothing', () => {
  const part = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(part, fc.integer({ min: 0, max: 64 }), ([x, n], parts) => {
      const fixed = parts / 64;
      // Below it floating point has fewer digits to compare.
      const digits = (p: number): number => Math.max(p, 1e-300);
      expectClose([digits(oneSampleProportion(n - x, n, 1 - fixed))], [digits(oneSampleProportion(x, n, fixed))]);
    }),
  );
});

import { expect, test } from 'vitest';
import { poissonTails } from '../../src/statistics/poisson-tails.ts';
import { expectClose } from './expect-close.ts';

// Expected values: sums of every term from 0 in Python decimal, 60 digits, until a term is below 1e-55 of the sum.
test.each([
  ['none at a mean of 3', [0, 3], [0.049787068367863944, 0.049787068367863944, 1]],
  ['below the mean', [9, 21.5], [0.0020443216377548606, 0.0012440898459024066, 0.9991997682081476]],
  ['above the mean', [22, 9.5], [0.9998549222546079, 2.154542899560147e-4, 3.6053203534807294e-4]],
  ['at the mean', [22, 22], [0.5563752127390864, 0.0847332342752624, 0.5283580215361761]],
  ['100,000 at the mean', [100_000, 100_000], [0.5008410430993401, 0.0012615652097053005, 0.5004205221103651]],
  ['99,000, below the mean', [99_000, 100_000.25], [7.721031348884588e-4, 8.38029239356308e-6, 0.9992362771575051]],
  [
    '100,000, far above the mean',
    [100_000, 98_000],
    [0.9999999999050752, 1.9835482075466867e-12, 9.690835158160487e-11],
  ],
] as const)('%s', (_, [count, mean], right) => {
  const { atMost, point, atLeast } = poissonTails(count, mean);
  expectClose([atMost, point, atLeast], right);
});

test('a mean of 0: none is certain, any is impossible', () => {
  expect(poissonTails(0, 0)).toEqual({ atMost: 1, point: 1, atLeast: 1 });
  expect(poissonTails(1, 0)).toEqual({ atMost: 1, point: 0, atLeast: 0 });
});

test.each([
  ['a negative count', -1, 5],
  ['a fractional count', 1.5, 5],
  ['a negative mean', 1, -5],
  ['a mean that is not a number', 1, Number.NaN],
  ['an endless mean', 1, Infinity],
])('%s throws', (_, count, mean) => {
  expect(() => poissonTails(count, mean)).toThrow(RangeError);
});

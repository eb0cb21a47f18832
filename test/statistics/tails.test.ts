import { expect, test } from 'vitest';
import { tails } from '../../src/statistics/tails.ts';

// Two throws of a fair coin: 1/4, 1/2, 1/4.
test('summed downwards from a low x', () => {
  expect(tails(1 / 4, true, () => 0)).toEqual({ atMost: 1 / 4, point: 1 / 4, atLeast: 1 });
});

test('summed upwards from a high x', () => {
  expect(tails(1 / 2, false, (step) => (step === 1 ? 1 / 2 : 0))).toEqual({
    atMost: 3 / 4,
    point: 1 / 2,
    atLeast: 3 / 4,
  });
});

test('a point mass of 0 has an empty tail, whatever the ratios', () => {
  expect(tails(0, false, () => Number.NaN)).toEqual({ atMost: 1, point: 0, atLeast: 0 });
});

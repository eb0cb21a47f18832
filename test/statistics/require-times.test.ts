import { expect, test } from 'vitest';
import { requireTimes } from '../../src/statistics/require-times.ts';

test.each([[[]], [[0]], [[0.5, 12]], [Float64Array.of(3, 0)]])('%j passes', (times) => {
  expect(() => requireTimes(times)).not.toThrow();
});

test.each([[[-1]], [[1, Number.NaN]], [[Infinity]], [[2, -0.5]]])('%j throws, and does not say the value', (times) => {
  expect(() => requireTimes(times)).toThrow(new RangeError('a time must be a number of 0 or more'));
});

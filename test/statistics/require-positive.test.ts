import { expect, test } from 'vitest';
import { requirePositive } from '../../src/statistics/require-positive.ts';

test.each([1e-9, 0.25, 1e6])('%d is an exposure', (amount) => {
  expect(() => requirePositive('exposure', amount)).not.toThrow();
});

test.each([0, -1, Number.NaN, Infinity])(
  '%d is not an exposure, and the message says which number it was',
  (amount) => {
    expect(() => requirePositive('exposure', amount)).toThrow(new RangeError('exposure must be a number above 0'));
  },
);

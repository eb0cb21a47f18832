import { expect, test } from 'vitest';
import { requireCount } from '../../src/statistics/require-count.ts';

test.each([0, 1, Number.MAX_SAFE_INTEGER])('%d is a count', (count) => {
  expect(() => requireCount('events', count)).not.toThrow();
});

test.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])(
  '%d is not a count, and the message says which number it was',
  (count) => {
    expect(() => requireCount('events', count)).toThrow(new RangeError('events must be a whole number of 0 or more'));
  },
);

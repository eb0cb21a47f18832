import { expect, test } from 'vitest';
import { requireProportion } from '../../src/statistics/require-proportion.ts';

test.each([
  [0, 1],
  [1, 1],
  [0, 12],
  [12, 12],
])('%d of %d is a proportion', (x, n) => {
  expect(() => requireProportion(x, n)).not.toThrow();
});

test.each([
  ['0 of 0', [0, 0], 'n must be 1 or more: there is no proportion of nothing'],
  ['more than all', [13, 12], 'x must not be more than n'],
  ['a negative count', [-1, 12], 'x must be a whole number of 0 or more'],
  ['a fractional count', [1.5, 12], 'x must be a whole number of 0 or more'],
  ['a fractional number in all', [1, 12.5], 'n must be a whole number of 0 or more'],
  ['a count that is not a number', [Number.NaN, 12], 'x must be a whole number of 0 or more'],
] as const)('%s is refused in plain words', (_, [x, n], message) => {
  expect(() => requireProportion(x, n)).toThrow(new RangeError(message));
});

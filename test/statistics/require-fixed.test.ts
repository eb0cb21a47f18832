import { expect, test } from 'vitest';
import { requireFixed } from '../../src/statistics/require-fixed.ts';

test.each([0, 0.5, 1])('%d passes', (fixed) => {
  expect(() => requireFixed(fixed)).not.toThrow();
});

test.each([-0.1, 1.1, 50, Number.NaN, Infinity])('%d throws', (fixed) => {
  expect(() => requireFixed(fixed)).toThrow(RangeError);
});

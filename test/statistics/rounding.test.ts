import { expect, test } from 'vitest';
import { rounding } from '../../src/statistics/rounding.ts';

test('is more than the rounding of a sum of thirty rates, and less than one child in a million', () => {
  const sum = Array(30)
    .fill(0.1)
    .reduce((total: number, rate: number) => total + rate, 0);
  expect(sum).not.toBe(3);
  expect(Math.abs(sum - 3)).toBeLessThan(3 * rounding);
  expect(rounding).toBeLessThan(1e-6);
});

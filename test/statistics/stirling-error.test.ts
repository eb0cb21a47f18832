import { expect, test } from 'vitest';
import { stirlingError } from '../../src/statistics/stirling-error.ts';

// Expected values: mpmath, loggamma(n + 1) - log(sqrt(2 pi n) (n / e)^n), 50 digits.
test.each([
  ['1', 1, 0.08106146679532726],
  ['2', 2, 0.0413406959554093],
  ['the last before the series, 15', 15, 0.005554733551962801],
  ['the first of the series, 16', 16, 0.00520765591960964],
  ['100', 100, 8.333305556349147e-4],
  ['100,000', 100_000, 8.333333333305556e-7],
])('n = %s, to 1e-15 absolute', (_, n, expected) => {
  expect(Math.abs(stirlingError(n) - expected)).toBeLessThan(1e-15);
});

import { expect, test } from 'vitest';
import { tail95, z95, z998 } from '../../src/statistics/normal-quantile.ts';
import { relativeError } from './relative-error.ts';

// Expected values: mpmath, sqrt(2) erfinv(0.95) and sqrt(2) erfinv(0.998), 50 digits.
test('the quantiles are the true ones to 15 decimals, not 1.96 and 3', () => {
  expect(relativeError(z95, 1.9599639845400543)).toBeLessThan(2e-16);
  expect(relativeError(z998, 3.0902323061678136)).toBeLessThan(2e-16);
});

test('two tails make exactly 5%, so that doubling a tail and halving the level agree', () => {
  expect(2 * tail95).toBe(0.05);
});

import { test } from 'vitest';
import { deviance } from '../../src/statistics/deviance.ts';
import { expectClose } from './expect-close.ts';

// Expected values: mpmath, x log(x / mean) + mean - x, 50 digits.
test.each([
  ['x at the mean is exactly 0', [22, 22], 0],
  ['x well above the mean', [22, 9.5], 5.974514404540056],
  ['x well below the mean', [3, 700], 680.6425958608741],
  ['x = 1', [1, 0.5], 0.19314718055994531],
  [
    'x within a hundred-thousandth, where the plain formula keeps five digits',
    [100_000, 99_999.5],
    1.2500041666822918e-6,
  ],
  ['x within a hundredth', [100_000, 99_000.5], 5.028536120469382],
  ['a mean of 0 is infinitely far', [3, 0], Infinity],
] as const)('%s', (_, [x, mean], right) => {
  expectClose([deviance(x, mean)], [right]);
});

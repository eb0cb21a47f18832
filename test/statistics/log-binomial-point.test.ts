import { test } from 'vitest';
import { logBinomialPoint } from '../../src/statistics/log-binomial-point.ts';
import { expectClose } from './expect-close.ts';

// Expected values: the first two on paper, the others the logarithm of an exact rational (n = 17) or of a 60-digit
// decimal recurrence over all outcomes.
test.each([
  ['none of 3 at even odds', [0, 3, 1], Math.log(1 / 8)],
  ['all of 3 at odds of 3 to 1', [3, 3, 3], Math.log(27 / 64)],
  ['6 of 17 at 41 to 19', [6, 17, 41 / 19], -5.510081994466118],
  ['99,000 of 200,000 at even odds', [99_000, 200_000, 1], -16.328945596410023],
  ['all of 100,000 at 99,999 to 1', [100_000, 100_000, 99_999], -1.0000050000333336],
  ['3 of 100,000 at 1 to 33,333', [3, 100_000, 1 / 33_333], -1.4959076036237242],
] as const)('%s', (_, [x, n, odds], right) => {
  expectClose([logBinomialPoint(x, n, odds)], [right]);
});

test.each([
  ['none, at odds of 0, is certain', [0, 5, 0], 0],
  ['some, at odds of 0, is impossible', [2, 5, 0], -Infinity],
  ['all, at endless odds, is certain', [5, 5, Infinity], 0],
  ['fewer, at endless odds, is impossible', [2, 5, Infinity], -Infinity],
  ['none of none is certain', [0, 0, 1], 0],
] as const)('%s', (_, [x, n, odds], right) => {
  expectClose([logBinomialPoint(x, n, odds)], [right]);
});

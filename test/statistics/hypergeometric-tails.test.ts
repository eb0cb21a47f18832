import { test } from 'vitest';
import { hypergeometricTails } from '../../src/statistics/hypergeometric-tails.ts';
import { expectClose } from './expect-close.ts';

// Expected values: exact rational sums of C(n1, k) C(n2, x1 + x2 - k). The tea-tasting table is Fisher's own (1935):
// 3 of 4 cups right has the chance 16/70, and 3 or more 17/70.
test.each([
  ["Fisher's tea-tasting", [3, 4, 1, 4], [0.9857142857142858, 16 / 70, 17 / 70]],
  ['6/17 v 41/60', [6, 17, 41, 60], [0.015149357395296738, 0.011957577053976992, 0.9968082196586803]],
  ['none in the first group', [0, 9, 12, 31], [0.02525939251945444, 0.02525939251945444, 1]],
  ['everyone in the second group', [5, 6, 31, 31], [0.16216216216216217, 0.16216216216216217, 1]],
  ['nobody in either', [0, 5, 0, 7], [1, 1, 1]],
  ['everybody in both', [5, 5, 7, 7], [1, 1, 1]],
  ['240/3,000 v 480/5,000', [240, 3000, 480, 5000], [0.00831409224080667, 0.001685234248340249, 0.9933711420075336]],
] as const)('%s', (_, [x1, n1, x2, n2], right) => {
  const { atMost, point, atLeast } = hypergeometricTails({ x1, n1, x2, n2 });
  expectClose([atMost, point, atLeast], right);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fisherMidP } from '../../src/statistics/fisher-mid-p.ts';
import { hypergeometricTails } from '../../src/statistics/hypergeometric-tails.ts';
import { expectClose } from './expect-close.ts';

// Expected values: exact rational sums of C(n1, k) C(n2, x1 + x2 - k); those of 100,000 by a 50-digit recurrence over all
// outcomes in mpmath. Published: 6/17 v 41/60 as 0.018
// and 5/6 v 31/31 as 0.16.
test.each([
  ['6/17 v 41/60 (0.018)', [6, 17, 41, 60], 0.018341137736616484],
  ['5/6 v 31/31 (0.16)', [5, 6, 31, 31], 0.16216216216216217],
  ["Fisher's tea-tasting, 3/4 v 1/4", [3, 4, 1, 4], 18 / 70],
  ['0/9 v 12/31', [0, 9, 12, 31], 0.02525939251945444],
  ['240/3,000 v 480/5,000', [240, 3000, 480, 5000], 0.014942950233273092],
  ['nobody in either', [0, 5, 0, 7], 1],
  ['everybody in both', [5, 5, 7, 7], 1],
  ['1/1 v 0/1', [1, 1, 0, 1], 0.5],
  ['the same in both', [4, 8, 4, 8], 1],
  ['half of 100,000', [50_000, 100_000, 49_500, 100_000], 0.025346708445747698],
  ['few of 100,000', [3, 100_000, 12, 90_000], 0.012457024515486612],
  ['all of 100,000', [100_000, 100_000, 99_990, 100_000], 0.0009763427877196441],
  ['none of 100,000', [0, 100_000, 5, 100_000], 0.031248437503906445],
] as const)('%s', (_, [x1, n1, x2, n2], right) => {
  expectClose([fisherMidP({ x1, n1, x2, n2 })], [right]);
});

test.each([
  ['an empty group', [0, 0, 1, 5]],
  ['an empty second group', [1, 5, 0, 0]],
  ['more than all', [6, 5, 1, 5]],
  ['a fractional count', [1.5, 5, 1, 5]],
  ['a negative count', [1, 5, -1, 5]],
] as const)('%s throws', (_, [x1, n1, x2, n2]) => {
  expect(() => fisherMidP({ x1, n1, x2, n2 })).toThrow(RangeError);
});

const proportion = fc
  .integer({ min: 1, max: 300 })
  .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

test('it is a probability, no more than the whole tails give, and the same whichever group comes first', () => {
  fc.assert(
    fc.property(proportion, proportion, (first, second) => {
      const table = { x1: first.x, n1: first.n, x2: second.x, n2: second.n };
      const p = fisherMidP(table);
      const { atMost, atLeast } = hypergeometricTails(table);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(Math.min(1, 2 * Math.min(atMost, atLeast)));
      const swapped = fisherMidP({ x1: second.x, n1: second.n, x2: first.x, n2: first.n });
      expectClose([swapped], [p]);
    }),
  );
});

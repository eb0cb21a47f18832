import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fisherExact } from '../../src/statistics/fisher-exact.ts';
import { fisherMidP } from '../../src/statistics/fisher-mid-p.ts';
import { expectClose } from './expect-close.ts';

// Expected values: exact rational sums of C(n1, k) C(n2, x1 + x2 - k); those of 100,000 by a 50-digit recurrence over
// all outcomes in mpmath. The one-sided tail of the tea-tasting is 17/70 (Fisher 1935).
test.each([
  ["Fisher's tea-tasting, 3/4 v 1/4", [3, 4, 1, 4], 34 / 70],
  ['6/17 v 41/60', [6, 17, 41, 60], 0.030298714790593477],
  ['5/6 v n of n', [5, 6, 31, 31], 12 / 37],
  ['0 of n v 12/31', [0, 9, 12, 31], 0.05051878503890888],
  ['0 of n v n of n', [0, 12, 31, 31], 1.3038933117816388e-10],
  ['240/3,000 v 480/5,000', [240, 3000, 480, 5000], 0.01662818448161334],
  ['0 of n in both', [0, 5, 0, 7], 1],
  ['n of n in both', [5, 5, 7, 7], 1],
  ['1 of 1 v 0 of 1', [1, 1, 0, 1], 1],
  ['the same in both', [4, 8, 4, 8], 1],
  ['half of 100,000', [50_000, 100_000, 49_500, 100_000], 0.02563959662496311],
  ['few of 100,000', [3, 100_000, 12, 90_000], 0.020920056485232263],
  ['all of 100,000', [100_000, 100_000, 99_990, 100_000], 0.0019526855754392882],
  ['none of 100,000', [0, 100_000, 5, 100_000], 0.06249687500781289],
] as const)('%s', (_, [x1, n1, x2, n2], right) => {
  expectClose([fisherExact({ x1, n1, x2, n2 })], [right]);
});

test.each([
  ['0 of 0', [0, 0, 1, 5]],
  ['v 0 of 0', [1, 5, 0, 0]],
  ['more than all', [6, 5, 1, 5]],
  ['a fractional count', [1.5, 5, 1, 5]],
  ['a negative count', [1, 5, -1, 5]],
] as const)('%s throws', (_, [x1, n1, x2, n2]) => {
  expect(() => fisherExact({ x1, n1, x2, n2 })).toThrow(RangeError);
});

const proportion = fc
  .integer({ min: 1, max: 300 })
  .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

test('it is no smaller than mid-P, no more than 1, and the same whichever group or answer comes first', () => {
  fc.assert(
    fc.property(proportion, proportion, (first, second) => {
      const table = { x1: first.x, n1: first.n, x2: second.x, n2: second.n };
      const p = fisherExact(table);
      expect(p).toBeGreaterThanOrEqual(fisherMidP(table));
      expect(p).toBeLessThanOrEqual(1);
      const swapped = fisherExact({ x1: second.x, n1: second.n, x2: first.x, n2: first.n });
      const others = fisherExact({ ...table, x1: first.n - first.x, x2: second.n - second.x });
      expectClose([swapped, others], [p, p]);
    }),
  );
});

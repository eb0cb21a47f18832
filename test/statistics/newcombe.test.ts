import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newcombe } from '../../src/statistics/newcombe.ts';
import { expectClose } from './expect-close.ts';

// Expected values: the formula in Python decimal, 60 digits. Published: 56/70 v 48/80 as 0.0524 to
// 0.3339 (Newcombe 1998, table II, method 10); 6/17 v 41/60 as 33 points lower, 6 to 54.
test.each([
  ['56/70 v 48/80 (0.0524 to 0.3339)', [56, 70, 48, 80], [0.2, 0.0524314724023649, 0.33387265403690597]],
  ['6/17 v 41/60 (-0.54 to -0.06)', [6, 17, 41, 60], [-0.3303921568627451, -0.5379456927820445, -0.06473253913485022]],
  ['9/10 v 3/10', [9, 10, 3, 10], [0.6, 0.17052272393450293, 0.809017973535488]],
  ['none v none, not a point', [0, 10, 0, 20], [0, -0.16112515805281935, 0.2775327998628892]],
  ['all v all, not a point', [10, 10, 20, 20], [0, -0.2775327998628892, 0.16112515805281935]],
  ['half of 100,000', [50_000, 100_000, 49_500, 100_000], [0.005, 0.0006174452236259877, 0.00938228316144091]],
  ['one apart of 100,000', [50_001, 100_000, 50_000, 100_000], [1e-5, -0.004372528798360452, 0.0043925282551170045]],
  [
    'all but one of 100,000 v all',
    [99_999, 100_000, 100_000, 100_000],
    [-1e-5, -5.664709659040966e-5, 2.928585449318008e-5],
  ],
  ['all of 100,000', [100_000, 100_000, 99_990, 100_000], [1e-4, 4.031614528151768e-5, 0.00018408469545089213]],
  ['few of 100,000', [3, 100_000, 5, 90_000], [-2.5555555555555554e-5, -0.00010264267139854764, 4.0784687072085296e-5]],
  ['1 of 1 v 0 of 1', [1, 1, 0, 1], [1, -0.12210872068194183, 1]],
  ['all v none, no higher than 1', [10, 10, 0, 20], [1, 0.6790860371419147, 1]],
] as const)('%s', (_, [x1, n1, x2, n2], right) => {
  const { difference, interval } = newcombe({ x1, n1, x2, n2 });
  expectClose([difference, ...interval], right);
});

test.each([
  ['an empty group', [0, 0, 1, 5]],
  ['an empty second group', [1, 5, 0, 0]],
  ['more than all', [6, 5, 1, 5]],
] as const)('%s throws', (_, [x1, n1, x2, n2]) => {
  expect(() => newcombe({ x1, n1, x2, n2 })).toThrow(RangeError);
});

const proportion = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

test('it lies in -1 to 1, contains the difference, and changes sign when the groups change places', () => {
  fc.assert(
    fc.property(proportion, proportion, (first, second) => {
      const one = newcombe({ x1: first.x, n1: first.n, x2: second.x, n2: second.n });
      const other = newcombe({ x1: second.x, n1: second.n, x2: first.x, n2: first.n });
      expect(one.interval[0]).toBeGreaterThanOrEqual(-1);
      expect(one.interval[0]).toBeLessThanOrEqual(one.difference);
      expect(one.interval[1]).toBeGreaterThanOrEqual(one.difference);
      expect(one.interval[1]).toBeLessThanOrEqual(1);
      expect(other.interval[0]).toBeCloseTo(-one.interval[1], 14);
      expect(other.interval[1]).toBeCloseTo(-one.interval[0], 14);
    }),
  );
});

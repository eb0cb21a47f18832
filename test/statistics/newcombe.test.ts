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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectableProportion } from '../../src/statistics/detectable-proportion.ts';
import { fisherMidP } from '../../src/statistics/fisher-mid-p.ts';

type Row = readonly [n1: number, x2: number, n2: number];
type Answer = readonly [low: number | undefined, high: number | undefined];

// Expected values: every count tried in turn with exact rational p-values.
test.each<[string, Row, Answer]>([
  ['17 children v 41/60: 6 or 16', [17, 41, 60], [6, 16]],
  ['211 children v 300/960: 51 or 81', [211, 300, 960], [51, 81]],
  ['as many, 60 v 41/60', [60, 41, 60], [30, 51]],
  ['not even none would be low', [12, 3, 40], [undefined, 4]],
  ['v 0 of n', [10, 0, 30], [undefined, 3]],
  ['v n of n', [10, 30, 30], [7, undefined]],
  ['v 0 of n, only all would stand out', [4, 0, 4], [undefined, 4]],
  ['one child: nothing would stand out', [1, 15, 30], [undefined, undefined]],
])('%s', (_, [n1, x2, n2], [low, high]) => {
  expect(detectableProportion({ n1, x2, n2 })).toEqual({ low, high });
});

test('17 children v 41/60 in points: 33 lower or 26 higher', () => {
  const { low = 0, high = 0 } = detectableProportion({ n1: 17, x2: 41, n2: 60 });
  expect([low, high].map((count) => Math.round(100 * (count / 17 - 41 / 60)))).toEqual([-33, 26]);
});

const counts = (n: number): readonly number[] => Array.from({ length: n + 1 }, (_, count) => count);

test('those at or beyond the ends stand out, and no other', () => {
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 300 }))
    .chain(([n1, n2]) => fc.tuple(fc.constant(n1), fc.integer({ min: 0, max: n2 }), fc.constant(n2)));
  fc.assert(
    fc.property(rows, ([n1, x2, n2]) => {
      const { low = -1, high = Infinity } = detectableProportion({ n1, x2, n2 });
      const standOut = counts(n1).map((x1) => fisherMidP({ x1, n1, x2, n2 }) < 0.05);
      expect(standOut).toEqual(counts(n1).map((x1) => x1 <= low || x1 >= high));
    }),
  );
});

test('the ends at 100,000', () => {
  const [n1, x2, n2] = [100_000, 40_000, 90_000];
  const { low = -1, high = -1 } = detectableProportion({ n1, x2, n2 });
  const standOut = [low, low + 1, high - 1, high].map((x1) => fisherMidP({ x1, n1, x2, n2 }) < 0.05);
  expect(standOut).toEqual([true, false, false, true]);
});

test.each<[string, Row]>([
  ['an empty group', [0, 1, 5]],
  ['v 0 of 0', [5, 0, 0]],
  ['more than all', [5, 6, 5]],
  ['a fractional number', [5.5, 1, 5]],
  ['a negative count', [5, -1, 5]],
])('%s throws', (_, [n1, x2, n2]) => {
  expect(() => detectableProportion({ n1, x2, n2 })).toThrow(RangeError);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectableRatio } from '../../src/statistics/detectable-ratio.ts';
import { rateRatio } from '../../src/statistics/rate-ratio.ts';

type Row = readonly [exposure: number, referenceEvents: number, referenceExposure: number];
type Answer = readonly [low: number | undefined, high: number];

const detect = ([exposure, referenceEvents, referenceExposure]: Row) =>
  detectableRatio({ exposure, referenceEvents, referenceExposure });

// Expected values: every count tried in turn with exact rational p-values. With no reference events and equal exposures
// p is 0.5 ** count, on paper, and first below 0.05 at 5.
test.each<[string, Row, Answer]>([
  ['22 in 14,210 for a group of 2,300: 0 or 9', [2300, 22, 14_210], [0, 9]],
  ['22 in 14,210 for as many: 10 or 38', [14_210, 22, 14_210], [10, 38]],
  ['150 in 140,000 for 14,210: 7 or 24', [14_210, 150, 140_000], [7, 24]],
  ['60 in 10,000 for 30,000: 131 or 238', [30_000, 60, 10_000], [131, 238]],
  ['too few for any low count to stand out', [5000, 3, 14_210], [undefined, 5]],
  ['a very small group', [100, 5, 10_000], [undefined, 2]],
  ['no reference events', [1000, 0, 1000], [undefined, 5]],
])('%s', (_, row, [low, high]) => {
  expect(detect(row)).toEqual({ low, high });
});

test('the ends, and only the ends, change the verdict of the rate ratio', () => {
  const rows = fc.tuple(
    fc.integer({ min: 1, max: 30_000 }),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1000, max: 30_000 }),
  );
  fc.assert(
    fc.property(rows, ([exposure, referenceEvents, referenceExposure]) => {
      const { low = -1, high } = detect([exposure, referenceEvents, referenceExposure]);
      const standsOut = (events: number) =>
        rateRatio({ events, exposure, referenceEvents, referenceExposure }).p < 0.05;
      expect(low < 0 || standsOut(low)).toBe(true);
      expect(standsOut(low + 1)).toBe(false);
      expect(standsOut(high - 1)).toBe(false);
      expect(standsOut(high)).toBe(true);
    }),
  );
});

test('the same at 100,000 reference events', () => {
  const { low = -1, high } = detect([500_000, 100_000, 480_000]);
  const [lowEnd, belowEnd, highEnd] = [low, low + 1, high].map(
    (events) => rateRatio({ events, exposure: 500_000, referenceEvents: 100_000, referenceExposure: 480_000 }).p,
  );
  expect(lowEnd).toBeLessThan(0.05);
  expect(belowEnd).toBeGreaterThanOrEqual(0.05);
  expect(highEnd).toBeLessThan(0.05);
});

test.each<[string, Row]>([
  ['no exposure', [0, 5, 10]],
  ['no reference exposure', [10, 5, 0]],
  ['a negative count', [10, -5, 10]],
  ['a fractional count', [10, 0.5, 10]],
])('%s throws', (_, row) => {
  expect(() => detect(row)).toThrow(RangeError);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialTails } from '../../src/statistics/binomial-tails.ts';
import type { ControlPoint } from '../../src/statistics/exact-limits.ts';
import { pChart } from '../../src/statistics/p-chart.ts';
import { writtenPoints } from './written-points.ts';

/** Points as text: `7/12 - 8/8` has a missing one in the middle. */
const read = (text: string) =>
  text.split(' ').map((point) => {
    const [x = Number.NaN, n = Number.NaN] = point.split('/').map(Number);
    return point === '-' ? undefined : { x, n };
  });

// Expected limits: mpmath, 40 digits, every outcome added in turn. At one half 10 of 10 and 0 of 10 have 1/1024, just
// below 0.001; 9 of 9 has 1/512, so that 9 children can never be outside.
test.each<[string, string, readonly [number, ...string[]]]>([
  ['average 95%', '7/12 8/8 99/100', [0.95, '8 to - low', '5 to -', '87 to -']],
  ['average one half', '24/30 0/10 1/10', [0.5, '7 to 23 high', '1 to 9 low', '1 to 9']],
  ['too few for any limit', '0/9 9/9', [0.5, '- to -', '- to -']],
  ['counts of 100,000', '30449/100000 29551/100000', [0.3, '29553 to 30448 high', '29553 to 30448 low']],
  ['0 of n throughout', '0/5 0/40', [0, '- to 0', '- to 0']],
  ['n of n throughout', '5/5 40/40', [1, '5 to -', '40 to -']],
  [
    'one missing and 0 of 0: no limits',
    '24/30 - 0/0 0/10 1/10',
    [0.5, '7 to 23 high', '- to -', '- to -', '1 to 9 low', '1 to 9'],
  ],
  ['all equal', '6/30 6/30 6/30', [0.2, '- to 13', '- to 13', '- to 13']],
  ['just 0.001, 3 of 3 at 10%, is outside', '3/3 0/27', [0.1, '- to 2 high', '- to 8']],
  ['one point', '3/8', [0.375, '- to 7']],
])('%s: %s', (_, points, [average, ...written]) => {
  const chart = pChart(read(points));
  expect(chart.average).toBe(average);
  expect(writtenPoints(chart)).toEqual(written);
});

test('nothing to average: no point, all missing, all 0 of 0', () => {
  expect(pChart([])).toEqual({ average: undefined, points: [] });
  const chart = pChart(read('- 0/0'));
  expect(chart.average).toBeUndefined();
  expect(writtenPoints(chart)).toEqual(['- to -', '- to -']);
});

test.each(['6/5', '1/0', '-1/5', '1.5/5', '0/-1', '0/x'])('%s throws', (point) => {
  expect(() => pChart(read(`1/5 ${point}`))).toThrow(RangeError);
});

/** 0.001, and what rounding may make of it. */
const outsideAt = 0.001 * (1 + 1e-12);

describe('for any points', () => {
  const part = fc
    .integer({ min: 1, max: 120 })
    .chain((n) => fc.record({ x: fc.oneof(fc.constantFrom(0, n), fc.integer({ min: 0, max: n })), n: fc.constant(n) }));
  const parts = fc.array(part, { minLength: 1, maxLength: 12 });

  test('a count is outside exactly when it is beyond its limits, and by the tails', () => {
    fc.assert(
      fc.property(parts, (points) => {
        const chart = pChart(points);
        const average = chart.average ?? 0;
        for (const [place, { x, n }] of points.entries()) {
          const { low = -1, high = Infinity, outside } = chart.points[place] as ControlPoint;
          const tails = binomialTails({ successes: x, trials: n, odds: average / (1 - average) });
          expect([outside === 'high', outside === 'low']).toEqual([x > high, x < low]);
          expect([outside === 'high', outside === 'low']).toEqual([
            tails.atLeast <= outsideAt,
            tails.atMost <= outsideAt,
          ]);
        }
      }),
    );
  });

  test('counting the others instead turns the chart upside down', () => {
    const from = (n: number, limit: number | undefined) => (limit === undefined ? undefined : n - limit);
    const other = { high: 'low', low: 'high' } as const;
    fc.assert(
      fc.property(parts, (points) => {
        const turned = pChart(points.map(({ x, n }) => ({ x: n - x, n })));
        const upsideDown = pChart(points).points.map(({ low, high, outside }, place) => {
          const n = points[place]?.n ?? 0;
          return { low: from(n, high), high: from(n, low), outside: outside && other[outside] };
        });
        expect(turned.points).toEqual(upsideDown);
      }),
    );
  });
});

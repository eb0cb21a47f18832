import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ControlPoint } from '../../src/statistics/exact-limits.ts';
import { poissonTails } from '../../src/statistics/poisson-tails.ts';
import { uChart } from '../../src/statistics/u-chart.ts';
import { expectClose } from './expect-close.ts';
import { writtenPoints } from './written-points.ts';

/** Points as text: `2/4000 - 13/1000` has a missing one in the middle. */
const read = (text: string) =>
  text.split(' ').map((point) => {
    const [count = Number.NaN, exposure = Number.NaN] = point.split('/').map(Number);
    return point === '-' ? undefined : { count, exposure };
  });

// Expected limits: mpmath, 40 digits, every count from 0 added in turn.
test.each<[string, string, readonly [number, ...string[]]]>([
  ['expected 12 and 3', '2/4000 13/1000', [0.003, '3 to 24 low', '- to 10 high']],
  ['one missing: no limits', '2/4000 - 13/1000', [0.003, '3 to 24 low', '- to -', '- to 10 high']],
  [
    'none or some without exposure: no part',
    '2/4000 0/0 5/0 13/1000',
    [0.003, '3 to 24 low', '- to -', '- to -', '- to 10 high'],
  ],
  ['counts of 100,000', '100980/2000000 99020/2000000', [0.05, '99024 to 100979 high', '99024 to 100979 low']],
  ['all zero', '0/1000 0/3000', [0, '- to 0', '- to 0']],
  ['all equal', '12/4000 12/4000', [0.003, '3 to 24', '3 to 24']],
  ['one point', '5/1000', [0.005, '- to 13']],
])('%s: %s', (_, points, [average, ...written]) => {
  const chart = uChart(read(points));
  expectClose([chart.average ?? Number.NaN], [average]);
  expect(writtenPoints(chart)).toEqual(written);
});

test('nothing to average: no point, all missing, none with exposure', () => {
  expect(uChart([])).toEqual({ average: undefined, points: [] });
  const chart = uChart(read('- 0/0'));
  expect(chart.average).toBeUndefined();
  expect(writtenPoints(chart)).toEqual(['- to -', '- to -']);
});

test.each(['-1/5', '1.5/5', '1.5/0', '1/-5', '1/x'])('%s throws', (point) => {
  expect(() => uChart(read(`1/5 ${point}`))).toThrow(RangeError);
});

test('for any points: a count is outside exactly when it is beyond its limits, and by the tails', () => {
  const point = fc.record({ count: fc.integer({ min: 0, max: 60 }), exposure: fc.integer({ min: 1, max: 20_000 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const chart = uChart(points);
      for (const [place, { count, exposure }] of points.entries()) {
        const { low = -1, high = Infinity, outside } = chart.points[place] as ControlPoint;
        const tails = poissonTails(count, (chart.average ?? 0) * exposure);
        expect([outside === 'high', outside === 'low']).toEqual([count > high, count < low]);
        expect([outside === 'high', outside === 'low']).toEqual([tails.atLeast <= 0.001, tails.atMost <= 0.001]);
      }
    }),
  );
});

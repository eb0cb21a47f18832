import { expect, test } from 'vitest';
import { cChart } from '../../src/statistics/c-chart.ts';
import { writtenPoints } from './written-points.ts';

// Expected limits: mpmath, 40 digits, every count from 0 added in turn. P(0) is just above 0.001 at a mean of 6.9.
test.each<[string, readonly (number | undefined)[], readonly [number, ...string[]]]>([
  ['mean 12', [25, 2, 9, 12], [12, '3 to 24 high', '3 to 24 low', '3 to 24', '3 to 24']],
  ['on both limits is inside', [24, 3, 9, 12], [12, '3 to 24', '3 to 24', '3 to 24', '3 to 24']],
  ['mean 3: 0 is not outside', [11, 0, 1, 0], [3, '- to 10 high', '- to 10', '- to 10', '- to 10']],
  ['mean 6.9: no low limit', [9, 7, 6, 7, 5, 8, 6, 8, 6, 7], [6.9, ...Array(10).fill('- to 16')]],
  ['mean 7: a low limit of 1', [14, 0], [7, '1 to 16', '1 to 16 low']],
  ['a missing quarter', [25, undefined, 2, 9, 12], [12, '3 to 24 high', '- to -', '3 to 24 low', '3 to 24', '3 to 24']],
  ['all quarters equal', [5, 5, 5], [5, '- to 13', '- to 13', '- to 13']],
  ['all zero', [0, 0], [0, '- to 0', '- to 0']],
  ['one quarter', [5], [5, '- to 13']],
  ['counts of 100,000', [100_980, 99_020], [100_000, '99024 to 100979 high', '99024 to 100979 low']],
])('%s: %j', (_, counts, [average, ...written]) => {
  const chart = cChart(counts);
  expect(chart.average).toBe(average);
  expect(writtenPoints(chart)).toEqual(written);
});

test('nothing to average', () => {
  expect(cChart([])).toEqual({ average: undefined, points: [] });
});

test.each([-1, 0.5, Number.NaN])('%d throws', (count) => {
  expect(() => cChart([1, count])).toThrow(RangeError);
});

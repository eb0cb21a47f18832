import { expect, test } from 'vitest';
import type { SeriesSpec } from '../../../src/measures/reading.ts';
import { assuranceCell, variationCell } from '../../../src/report/icons/say-icons.ts';
import type { Flag } from '../../../src/signals/judge-quarters.ts';
import type { Process } from '../../../src/signals/process-of.ts';
import { period } from '../../charts/fixture-readings.ts';

interface Wanted {
  readonly flag?: Flag;
  readonly better?: SeriesSpec['better'];
  readonly target?: number;
  readonly provisional?: boolean;
}

const processWith = ({ flag, better = 'lower', target, provisional = false }: Wanted): Process => ({
  spec: { title: 'A series', unit: 'children', better, numerator: 'children', denominator: null },
  points: [
    {
      ...{ period: period('2026Q2'), observation: undefined, events: 10, exposure: 1, value: 10 },
      ...{ average: 10, low: 5, high: 15, flag },
    },
  ],
  chart: 'xmr',
  provisional,
  target,
  rebase: undefined,
});

test.each([
  [{}, 'common', 'Usual variation'],
  [{ provisional: true }, 'common', 'Usual variation (provisional)'],
  [{ flag: { rule: 'outside', side: 'high' } }, 'concern-high', 'Concern: high'],
  [{ flag: { rule: 'outside', side: 'low' } }, 'improvement-low', 'Improvement: low'],
  [{ flag: { rule: 'trend', side: 'high' }, better: 'higher' }, 'improvement-high', 'Improvement: high, seven running'],
  [{ flag: { rule: 'run', side: 'low' }, better: 'higher' }, 'concern-low', 'Concern: low, seven on one side'],
  [
    { flag: { rule: 'two of three', side: 'high' }, better: 'neither' },
    'neutral-high',
    'Unusually high, near the limit',
  ],
] as const)('%o: %s', (wanted, icon, word) => {
  expect(variationCell(processWith(wanted))).toEqual({ icon, word });
});

test.each([
  [{ target: 20 }, 'passes', 'Consistently met (target 20 or fewer)'],
  [{ target: 4 }, 'fails', 'Consistently missed (target 4 or fewer)'],
  [{ target: 15 }, 'hit-and-miss', 'Hit and miss (target 15 or fewer)'],
  [{}, '', 'No target'],
  [{ target: 15, better: 'neither' }, '', 'Not judged (target 15)'],
] as const)('against a target, %o: %s', (wanted, icon, word) => {
  expect(assuranceCell(processWith(wanted))).toEqual({ icon, word });
});

test('a latest quarter without a figure has no icon', () => {
  const { points, ...process } = processWith({});
  const gap = points.map((point) => ({ ...point, value: undefined }));
  expect(variationCell({ ...process, points: gap })).toEqual({ icon: '', word: 'No figure for the latest quarter' });
});

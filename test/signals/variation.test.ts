import { describe, expect, test } from 'vitest';
import type { SeriesSpec } from '../../src/measures/reading.ts';
import type { Flag, Judged } from '../../src/signals/judge-quarters.ts';
import type { Process } from '../../src/signals/process-of.ts';
import { assuranceOf, variationOf } from '../../src/signals/variation.ts';
import { period } from '../charts/fixture-readings.ts';

interface Wanted extends Judged {
  readonly better?: SeriesSpec['better'];
  readonly unit?: SeriesSpec['unit'];
  readonly target?: number;
  readonly value?: number | undefined;
  readonly chart?: Process['chart'];
}

function processWith(wanted: Wanted): Process {
  const { better = 'lower', unit = 'children', target, chart = 'xmr', ...judged } = wanted;
  const place = { period: period('2026Q2'), observation: undefined, events: 10, exposure: 1, value: 10 };
  return {
    spec: { title: 'A series', unit, better, numerator: 'children', denominator: null },
    points: [{ ...place, average: 10, low: 5, high: 15, ...judged }],
    chart,
    provisional: false,
    target,
    rebase: undefined,
  };
}

const flagged = (side: Flag['side'], rule: Flag['rule'] = 'outside') => ({ flag: { rule, side } }) as const;

describe('variation of the latest quarter', () => {
  test.each([
    ['lower', 'high', 'concern high'],
    ['lower', 'low', 'improvement low'],
    ['higher', 'high', 'improvement high'],
    ['higher', 'low', 'concern low'],
    ['neither', 'high', 'neutral high'],
    ['neither', 'low', 'neutral low'],
  ] as const)('%s is better, flagged %s: %s', (better, side, variation) => {
    expect(variationOf(processWith({ better, ...flagged(side) }))).toBe(variation);
    expect(variationOf(processWith({ better, ...flagged(side, 'trend') }))).toBe(variation);
  });

  test('without a flag it is common cause', () => {
    expect(variationOf(processWith({}))).toBe('common cause');
  });

  test('of a latest quarter without a figure, or without a chart, there is none', () => {
    expect(variationOf(processWith({ value: undefined }))).toBeUndefined();
    expect(variationOf(processWith({ chart: 'too few quarters' }))).toBeUndefined();
    expect(variationOf({ ...processWith({}), points: [] })).toBeUndefined();
  });

  test('a signal of an earlier quarter is not one of the latest', () => {
    const { points, ...process } = processWith({});
    const earlier = { ...points[0], ...flagged('high') } as Process['points'][number];
    expect(variationOf({ ...process, points: [earlier, ...points] })).toBe('common cause');
  });
});

describe('assurance against a target, limits of 5 and 15', () => {
  test.each([
    ['lower', 16, 'consistently passes'],
    ['lower', 4, 'consistently fails'],
    ['higher', 4, 'consistently passes'],
    ['higher', 16, 'consistently fails'],
    ['lower', 10, 'hit and miss'],
    ['lower', 15, 'hit and miss'],
    ['higher', 5, 'hit and miss'],
  ] as const)('%s is better, target %d: %s', (better, target, assurance) => {
    expect(assuranceOf(processWith({ better, target }))).toBe(assurance);
  });

  test('without target, chart, figure or agreed direction there is none', () => {
    expect(assuranceOf(processWith({}))).toBeUndefined();
    expect(assuranceOf(processWith({ target: 4, chart: 'no figures' }))).toBeUndefined();
    expect(assuranceOf(processWith({ target: 4, value: undefined }))).toBeUndefined();
    expect(assuranceOf(processWith({ target: 4, better: 'neither' }))).toBeUndefined();
  });

  test('a limit that flags nothing is the end of what is possible', () => {
    expect(assuranceOf(processWith({ target: 0, low: undefined, better: 'higher' }))).toBe('hit and miss');
    expect(assuranceOf(processWith({ target: 99, high: undefined, unit: 'percent' }))).toBe('hit and miss');
    expect(assuranceOf(processWith({ target: 100, high: undefined, unit: 'percent', better: 'higher' }))).toBe(
      'hit and miss',
    );
  });
});

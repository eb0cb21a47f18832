import { describe, expect, test } from 'vitest';
import type { FunnelWords } from '../../src/charts/describe-funnel.ts';
import { funnelChart } from '../../src/charts/funnel.ts';
import type { FunnelAreas } from '../../src/measures/funnel-areas.ts';
import { funnelOf } from '../../src/signals/funnel.ts';
import type { Unit } from '../../src/vocabulary/unit.ts';
import { areasOf, entrantsOf2024 } from '../support/funnel-of-areas.ts';
import { drawn, textsOf, valuesOf } from './fixture-readings.ts';

const words: FunnelWords = {
  title: 'First-time entrants for every 100,000 aged 10 to 17',
  children: 'Children aged 10 to 17',
  nameOf: ({ area }) => area,
};

function chartOf(found: FunnelAreas, unit: Unit = 'per 100,000') {
  const funnel = funnelOf(found, unit);
  if (!funnel) throw new Error('no funnel');
  return funnelChart(funnel, words);
}

test('every area is a dot, ours one of another shape and colour', () => {
  const { spec } = chartOf(entrantsOf2024);
  const [, others, ours] = valuesOf(chartOf(entrantsOf2024));
  expect(others).toHaveLength(10);
  expect(ours).toEqual([{ children: 44_560, value: expect.closeTo(334.38, 2) }]);
  const marks = spec && 'layer' in spec ? spec.layer.flatMap((layer) => ('mark' in layer ? [layer.mark] : [])) : [];
  expect(marks.slice(1, 3)).toMatchObject([
    { type: 'point', shape: 'circle' },
    { type: 'point', shape: 'diamond' },
  ]);
});

test('named are ours and those outside the outer limits; the key tells the lines apart', async () => {
  const texts = textsOf(await drawn(chartOf(entrantsOf2024)));
  const names = entrantsOf2024.areas.map(({ area }) => area);
  expect([...new Set(texts.filter((text) => names.includes(text)))].sort()).toEqual([
    'Aldermoor',
    'Kestermoor',
    'Pellowdene',
  ]);
  expect(texts.slice(-2)).not.toContain('');
  for (const line of ['Average of these areas', 'Inner limits (95%)', 'Outer limits (99.8%)'])
    expect(texts).toContain(line);
});

test('lines stay in the picture, the inner limits inside the outer ones, and are exact where dots are', () => {
  const [lines] = valuesOf(chartOf(entrantsOf2024)) as { side: string; children: number; value: number }[][];
  const along = (side: string) => (lines ?? []).filter((point) => point.side === side);
  const across = ['lower outer', 'lower inner', 'upper inner', 'upper outer'].map(along);
  for (const { counts } of entrantsOf2024.areas)
    expect(across[0]?.map(({ children }) => children)).toContain(counts.denominator);
  for (const [place, { value }] of (across[0] ?? []).entries()) {
    const values = across.map((points) => Number(points[place]?.value));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(value).toBeGreaterThanOrEqual(0);
  }
});

test('the description has the average, ours, and all outside the limits', () => {
  expect(chartOf(entrantsOf2024).describedAs).toMatchInlineSnapshot(
    `"11 areas as dots: first-time entrants for every 100,000 aged 10 to 17 by children aged 10 to 17, with a line at their average of 284 per 100,000 and limits around it that are wider where there are fewer children. Aldermoor: 334 per 100,000, within the limits. Other areas outside the outer limits: Kestermoor 387 per 100,000 (higher) and Pellowdene 139 per 100,000 (lower). Between the inner and the outer limits: Cawdlemarsh 219 per 100,000 (lower). Within the limits: 7."`,
  );
});

describe('edges that can be drawn', () => {
  const four = [
    ['B', 40, 100],
    ['C', 30, 100],
    ['D', 35, 100],
    ['E', 33, 100],
  ] as const;

  test.each<[string, FunnelAreas, Unit]>([
    ['all of one size', areasOf(['A', 30, 100], ...four), 'percent'],
    ['no events anywhere', areasOf(['A', 0, 90], ['B', 0, 80], ['C', 0, 70], ['D', 0, 60], ['E', 0, 50]), 'percent'],
    [
      'no events anywhere, as a rate',
      areasOf(['A', 0, 9], ['B', 0, 8], ['C', 0, 7], ['D', 0, 6], ['E', 0, 5]),
      'per 1,000',
    ],
    [
      'every child everywhere',
      areasOf(['A', 90, 90], ['B', 80, 80], ['C', 70, 70], ['D', 60, 60], ['E', 50, 50]),
      'percent',
    ],
    ['an area a thousand times as large', areasOf(['A', 30_000, 100_000], ...four), 'percent'],
  ])('%s', async (_, found, unit) => {
    expect(await drawn(chartOf(found, unit))).not.toContain('NaN');
  });

  test('ours of too few has no dot, and it is said', () => {
    const drawing = chartOf(
      areasOf(['Ours', 2, 9_000], ['B', 20, 9_000], ['C', 30, 9_000], ['D', 25, 9_000], ['E', 28, 9_000]),
    );
    expect(valuesOf(drawing)[1]).toHaveLength(4);
    expect(drawing.describedAs).toContain('Ours: of too few to be drawn.');
    expect(valuesOf(drawing).flat()).not.toContainEqual(expect.objectContaining({ value: (2 / 9_000) * 100_000 }));
  });

  test('all of too few: no picture', () => {
    const few = (area: string) => [area, 1, 9] as const;
    const drawing = chartOf(areasOf(few('A'), few('B'), few('C'), few('D'), few('E')), 'percent');
    expect(drawing.spec).toBeNull();
  });
});

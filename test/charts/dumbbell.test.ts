import { expect, test } from 'vitest';
import { dumbbell } from '../../src/charts/dumbbell.ts';
import type { Pair } from '../../src/charts/dumbbell-panel.ts';
import { disparityReading, disparityView, sample } from './fixture-disparity.ts';
import { drawn, textsOf } from './fixture-readings.ts';

const view = disparityView();
const drawing = dumbbell(disparityReading(sample), view);

interface Panels {
  readonly concat: readonly {
    readonly title: { readonly text: string };
    readonly layer: readonly {
      readonly data: { readonly values: Pair[] };
      readonly encoding: { x: { scale: { domain: number[] } } };
    }[];
  }[];
}

const panelOf = (group: string, { spec } = drawing) =>
  (spec as unknown as Panels).concat.find(({ title }) => title.text === group)?.layer ?? [];

test('a pair of shares a stage, and the difference in points beside it', () => {
  expect(panelOf('Black')[0]?.data.values).toEqual([
    { row: 'Offence', own: expect.closeTo(21.43, 2), ofPopulation: expect.closeTo(10, 9), said: '+11' },
    { row: 'Caution or sentence', own: expect.closeTo(24.24, 2), ofPopulation: expect.closeTo(10, 9), said: '+14' },
    { row: 'First entry', own: expect.closeTo(26.79, 2), ofPopulation: expect.closeTo(10, 9), said: '+17' },
    { row: 'Custody, three years', own: expect.closeTo(45.16, 2), ofPopulation: expect.closeTo(10, 9), said: '+35' },
  ]);
});

test('every panel has the same axis, from 0 to the ten above the largest share', () => {
  const domains = ['Asian', 'Black', 'White'].map((group) => panelOf(group)[0]?.encoding.x.scale.domain);
  expect(domains).toEqual([
    [0, 70],
    [0, 70],
    [0, 70],
  ]);
});

test('the description has both shares and the difference', async () => {
  expect(drawing.describedAs).toContain(
    'White: Offence, 64% against 70% of the population (−6 points); Caution or sentence, 61% against 70%',
  );
  expect(textsOf(await drawn(drawing))).toEqual(expect.arrayContaining(['Black', '+17', 'Custody, three years']));
});

test('a share of fewer than 10 children is told by its counts', () => {
  const few = dumbbell(
    disparityReading([
      { stage: 'fte', counts: [2, 3, 0, 0, 4] },
      { stage: 'offence', counts: [20, 60, 12, 8, 180] },
    ]),
    view,
  );
  expect(panelOf('Black', few).at(-1)?.data.values).toContainEqual({ row: 'First entry', said: '3 of 9' });
});

test('a withheld share has its mark and no length', () => {
  const hidden = dumbbell(disparityReading([{ stage: 'fte', counts: [11, 33, 2, 13, 77] }], 'withheld'), view);
  expect(panelOf('Mixed', hidden)[0]?.data.values).toEqual([]);
  expect(panelOf('Mixed', hidden).at(-1)?.data.values).toEqual([{ row: 'First entry', said: '[c]' }]);
  // 2 of 136, and 3.5 points under the population.
  expect(JSON.stringify(hidden)).not.toMatch(/1\.470|3\.529/);
});

test.each([
  ['nobody', [0, 0, 0, 0, 0]],
  ['too few', [1, 1, 1, 0, 0]],
] as const)('%s has no picture', (_, counts) => {
  expect(dumbbell(disparityReading([{ stage: 'fte', counts }]), view)).toEqual({
    spec: null,
    describedAs: 'No share can be shown.',
  });
});

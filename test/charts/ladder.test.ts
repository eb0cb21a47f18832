import { expect, test } from 'vitest';
import { ladder } from '../../src/charts/ladder.ts';
import { confidential, drawn, period, publish, rungsOf, textsOf, valuesOf, viewOf } from './fixture-readings.ts';

const view = viewOf(['diversion.ladder'], [period('2025/26')]);
const groups = [
  ...rungsOf('not_known', [5, 5, 5, 5, 0]),
  ...rungsOf('white', [60, 30, 40, 20, 0]),
  ...rungsOf('asian', [3, 1, 1, 0, 0]),
  ...rungsOf('other', [0, 0, 0, 0, 0]),
  ...rungsOf(null, [68, 36, 46, 25, 0]),
];

test('all children first, then ethnic groups in the vocabulary order, not known last; a group of few has no bar', () => {
  const [segments, , instead, sizes] = valuesOf(ladder(publish(groups), view)) as [
    { bar: string; name: string; from: number; to: number }[],
    ...{ bar: string; said: string }[][],
  ];
  expect([...new Set(segments.map(({ bar }) => bar))]).toEqual(['All children', 'White', 'Not known']);
  expect(segments.filter(({ bar }) => bar === 'White')).toEqual([
    { bar: 'White', name: 'Diversion', from: 0, to: 40, said: '40%' },
    { bar: 'White', name: 'Caution', from: 40, to: 60, said: '20%' },
    expect.objectContaining({ name: 'First-tier sentence', from: 60 }),
    expect.objectContaining({ name: 'Community sentence', to: expect.closeTo(100, 9) }),
  ]);
  expect(instead?.map(({ bar, said }) => [bar, said])).toEqual([
    ['All children', ''],
    ['Asian', 'fewer than 10 children: see the table'],
    ['Other', 'no children'],
    ['White', ''],
    ['Not known', ''],
  ]);
  expect(sizes?.map(({ said }) => said)).toEqual(['175 children', '', '', '150 children', '20 children [u]']);
});

test('one figure of a group withheld leaves it no bar, nor anything its length could be worked back from', () => {
  const hidden = groups.map((o, place) => (place === 6 ? confidential(o) : o));
  const drawing = ladder(publish(hidden), view);
  const [segments, , instead] = valuesOf(drawing) as { bar: string; said: string }[][];
  expect(segments?.map(({ bar }) => bar)).not.toContain('White');
  expect(instead).toContainEqual({ bar: 'White', said: '[c]' });
  expect(drawing.describedAs).toContain('White: [c]');
  expect(JSON.stringify(drawing)).not.toContain('150 children');
});

test('the key runs from diversion to custody', async () => {
  const texts = textsOf(await drawn(ladder(publish(groups), view)));
  expect(texts.slice(-5)).toEqual(['Diversion', 'Caution', 'First-tier sentence', 'Community sentence', 'Custody']);
});

test('the description has every percentage that is drawn', () => {
  expect(ladder(publish(groups), view).describedAs).toMatchInlineSnapshot(
    `"Bars of the most serious outcome of each child in 2025/26, each group's bar 100% long. All children (175 children): diversion 39%, caution 21%, first-tier sentence 26%, community sentence 14%, custody 0%; Asian: fewer than 10 children: see the table; Other: no children; White (150 children): diversion 40%, caution 20%, first-tier sentence 27%, community sentence 13%, custody 0%; Not known (20 children [u]): diversion 25%, caution 25%, first-tier sentence 25%, community sentence 25%, custody 0%."`,
  );
});

test.each([
  ['nothing', []],
  ['all children alone', rungsOf(null, [5, 5, 5, 5, 1])],
])('%s can be drawn', async (_, observations) => {
  expect(await drawn(ladder(publish(observations), view))).toContain('100%');
});

import { expect, test } from 'vitest';
import { stackedBars } from '../../src/charts/stacked-bars.ts';
import { confidential, counted, drawn, period, publish, textsOf, valuesOf, viewOf } from './fixture-readings.ts';

const labels = ['2026Q1', '2026Q2'];
const view = viewOf(['remand.episodes'], labels.map(period));
const episodes = (label: string, establishment: string, count: number) =>
  counted({ series: 'remand.episodes', label, group: { establishment } }, count);
const chart = stackedBars('establishment');

const whole = [
  episodes('2026Q1', 'not_known', 1),
  episodes('2026Q1', 'secure_school', 5),
  episodes('2026Q1', 'young_offender_institution', 9),
  episodes('2026Q2', 'secure_school', 0),
  episodes('2026Q2', 'young_offender_institution', 4),
];

test('parts stand on one another in the order of the vocabulary, not known on top, and none has no segment', () => {
  const [segments] = valuesOf(chart(publish(whole), view));
  expect(segments).toEqual([
    { bar: 'Apr–Jun|2026', name: 'Young offender institution', from: 0, to: 9, said: '9' },
    { bar: 'Apr–Jun|2026', name: 'Secure school', from: 9, to: 14, said: '5' },
    { bar: 'Apr–Jun|2026', name: 'Not known', from: 14, to: 15, said: '1' },
    { bar: 'Jul–Sep|2026', name: 'Young offender institution', from: 0, to: 4, said: '4' },
  ]);
});

test('the key stands in the order of stacking', async () => {
  const texts = textsOf(await drawn(chart(publish(whole), view)));
  expect(texts.slice(-3)).toEqual(['Young offender institution', 'Secure school', 'Not known']);
});

test('a withheld part has no segment and no length, and its mark stands above the bar', () => {
  const hidden = whole.map((o) => (o.group?.establishment === 'secure_school' ? confidential(o) : o));
  const [segments, , marks] = valuesOf(chart(publish(hidden), view));
  expect(segments).toEqual([
    expect.objectContaining({ name: 'Young offender institution', from: 0, to: 9 }),
    expect.objectContaining({ name: 'Not known', from: 9, to: 10 }),
    expect.objectContaining({ name: 'Young offender institution', from: 0, to: 4 }),
  ]);
  expect(marks).toEqual([
    { bar: 'Apr–Jun|2026', value: 10, said: '[c]' },
    { bar: 'Jul–Sep|2026', value: 4, said: '[c]' },
  ]);
});

test('observations of two dimensions, of none and of another are not parts', () => {
  const place = { series: 'remand.episodes', label: '2026Q1' };
  const others = [
    counted(place, 15),
    counted({ ...place, group: { sex: 'male' } }, 15),
    counted({ ...place, group: { establishment: 'secure_school', sex: 'male' } }, 15),
  ];
  expect(valuesOf(chart(publish([...others, ...whole]), view))).toEqual(valuesOf(chart(publish(whole), view)));
});

test('the description has the figures of each part', () => {
  expect(chart(publish(whole), view).describedAs).toMatchInlineSnapshot(
    `"Stacked bars of remand episodes by period, in parts. Young offender institution: from 9 (April to June 2026) to 4 (July to September 2026); highest 9 (April to June 2026), lowest 4 (July to September 2026). Secure school: from 5 (April to June 2026) to 0 (July to September 2026); highest 5 (April to June 2026), lowest 0 (July to September 2026). Not known: from 1 (April to June 2026) to 1 (April to June 2026); highest 1 (April to June 2026), lowest 1 (April to June 2026)."`,
  );
});

test.each([
  ['nothing', [], view],
  ['one period', whole, viewOf(view.series, [period('2026Q1')])],
  ['a period of none', [episodes('2026Q1', 'secure_school', 0)], view],
])('%s can be drawn', async (_, observations, asked) => {
  expect(await drawn(chart(publish(observations), asked))).toContain('Episodes');
});

import { expect, test } from 'vitest';
import type { Drawing } from '../../src/charts/chart.ts';
import { daily } from '../../src/charts/daily.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { onDay } from '../../src/vocabulary/period.ts';
import { days, drawn, publish, textsOf, viewOf } from './fixture-readings.ts';

const first = dayOf(2026, 6, 1);
const [sentence, remand] = ['custody_stock.sentence', 'custody_stock.remand'];
const view = (number: number) =>
  viewOf(
    [sentence, remand],
    Array.from({ length: number }, (_, day) => onDay(first + day)),
  );

interface Corner {
  readonly run: string;
  readonly day: number;
  readonly value: number;
}

const cornersOf = ({ spec }: Drawing): readonly Corner[] =>
  (spec as unknown as { data: { values: Corner[] } }).data.values;
const told = (drawing: Drawing) => cornersOf(drawing).map(({ run, day, value }) => [run, day - first, value]);

test('only the days on which the figure changes are kept, and the last day lasts until its end', () => {
  const drawing = daily(publish(days(sentence, first, [3, 3, 3, 4, 4, 3, 3])), view(7));
  const run = `${sentence} ${first}`;
  expect(told(drawing)).toEqual([
    [run, 0, 3],
    [run, 3, 4],
    [run, 5, 3],
    [run, 7, 3],
  ]);
});

test('a withheld day ends the run before it and begins another: nothing is drawn on it', () => {
  const drawing = daily(publish(days(sentence, first, [3, null, 2, null, null, 5])), view(6));
  expect(told(drawing)).toEqual([
    [`${sentence} ${first}`, 0, 3],
    [`${sentence} ${first}`, 1, 3],
    [`${sentence} ${first + 2}`, 2, 2],
    [`${sentence} ${first + 2}`, 3, 2],
    [`${sentence} ${first + 5}`, 5, 5],
    [`${sentence} ${first + 5}`, 6, 5],
  ]);
});

test('three years of days are a small picture, a line a series, both in the key', async () => {
  const counts = Array.from({ length: 1096 }, (_, day) => Math.round(4 + 2 * Math.sin(day / 40)));
  const observations = [
    ...days(sentence, first, counts),
    ...days(
      remand,
      first,
      counts.map((count) => count - 2),
    ),
  ];
  const svg = await drawn(daily(publish(observations), view(1096)));
  expect(svg.length).toBeLessThan(12_000);
  expect(textsOf(svg)).toEqual(
    expect.arrayContaining(['Children serving a custodial sentence', 'Children on remand', 'Apr', '2027']),
  );
});

test('the description has the first, last, highest and lowest of each series', () => {
  const observations = [...days(sentence, first, [3, 5, 2]), ...days(remand, first, [1, null, 0])];
  expect(daily(publish(observations), view(3)).describedAs).toMatchInlineSnapshot(
    `"Step lines by day. Children serving a custodial sentence: from 3 (1 June 2026) to 2 (3 June 2026); highest 5 (2 June 2026), lowest 2 (3 June 2026). Children on remand: of 3 periods 2 have a figure to show: the first 1 (1 June 2026), the last 0 (3 June 2026), the highest of them 1 (1 June 2026), the lowest 0 (3 June 2026)."`,
  );
});

test.each([
  ['no day', 0, []],
  ['one day', 1, days(sentence, first, [3])],
  ['days of which nothing is known', 3, []],
])('%s can be drawn', async (_, number, observations) => {
  expect(await drawn(daily(publish(observations), view(number)))).toContain('Children');
});

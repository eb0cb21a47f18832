import { expect, test } from 'vitest';
import { followUpCurves } from '../../src/charts/follow-up-curves.ts';
import { confidential, drawn, followed, period, publish, textsOf, valuesOf, viewOf } from './fixture-readings.ts';

const year = 'year to 2025-03-31';
const labels = ['2025Q3', '2025Q4', '2026Q1', year];
const view = viewOf(['reoffending_tracker.share'], labels.map(period));
const finished = followed(year, 180, [
  [18, 180],
  [36, 180],
  [54, 180],
  [63, 180],
]);
const third = followed('2025Q3', 40, [
  [4, 40],
  [8, 40],
  [10, 30],
  [0, 0],
]);
const fourth = followed('2025Q4', 40, [
  [6, 40],
  [8, 20],
  [0, 0],
  [0, 0],
]);

interface Point {
  readonly cohort: string;
  readonly months: number;
  readonly at: number;
  readonly value: number;
}

test('the finished year is a line of its own; unfinished cohorts stop where nobody has been followed that long', () => {
  const [band, line, , ranges, joined, points] = valuesOf(
    followUpCurves(publish([...finished, ...third, ...fourth]), view),
  ) as Point[][];
  const told = (all: Point[] = []) => all.map(({ cohort, months, value }) => [cohort, months, value]);
  expect(told(line)).toEqual(
    [3, 6, 9, 12].map((months, place) => ['Year to 31 March 2025', months, [10, 20, 30, 35][place]]),
  );
  expect(band).toEqual(line);
  expect(told(points)).toEqual([
    ['Oct to Dec 2025', 3, 10],
    ['Oct to Dec 2025', 6, 20],
    ['Oct to Dec 2025', 9, 25],
    ['Jan to Mar 2026', 3, 15],
    ['Jan to Mar 2026', 6, 20],
  ]);
  expect(joined).toEqual(points);
  expect(ranges).toEqual(points);
});

test('points of different cohorts never stand on one another, and stand nearer their own month than the next', () => {
  const six = ['2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2'];
  const same = [
    [5, 40],
    [10, 40],
    [12, 40],
    [14, 40],
  ] as const;
  const drawing = followUpCurves(
    publish([...finished, ...six.flatMap((label) => followed(label, 40, same))]),
    viewOf(view.series, [...six, year].map(period)),
  );
  const points = (valuesOf(drawing).at(-1) ?? []) as Point[];
  expect(points).toHaveLength(24);
  expect(new Set(points.map(({ at }) => at)).size).toBe(24);
  expect(points.every(({ at, months }) => Math.abs(at - months) < 1.5)).toBe(true);
});

test('the key names every unfinished cohort, the finished year stands at the end of its line', async () => {
  const texts = textsOf(await drawn(followUpCurves(publish([...finished, ...third, ...fourth]), view)));
  expect(texts).toEqual(expect.arrayContaining(['Oct to Dec 2025', 'Jan to Mar 2026', '31 March 2025', '(final)']));
});

test('what is withheld, and what is of fewer than 10 members, leaves no point', () => {
  const few = followed('2026Q1', 9, [[2, 5]]);
  const hidden = third.map((o, place) => (place === 1 ? confidential(o) : o));
  const drawing = followUpCurves(publish([...hidden, ...few]), view);
  const points = (valuesOf(drawing).at(-1) ?? []) as Point[];
  expect(points.map(({ cohort, months }) => [cohort, months])).toEqual([
    ['Oct to Dec 2025', 3],
    ['Oct to Dec 2025', 9],
  ]);
  expect(drawing.describedAs).toContain('10% after 3 months, [c] after 6 months and 25% after 9 months');
  expect(drawing.describedAs).toContain('Apr to Jun 2026: [u] after 3 months');
});

test('the description has the share of each cohort at each length', () => {
  expect(followUpCurves(publish([...finished, ...fourth]), view).describedAs).toMatchInlineSnapshot(
    `"Share of children who reoffended by months followed, a line a cohort. Jan to Mar 2026: 15% after 3 months and 20% after 6 months; the finished year, the year to 31 March 2025: 10% after 3 months, 20% after 6 months, 30% after 9 months and 35% after 12 months."`,
  );
});

test.each([
  ['nothing', []],
  ['the finished year alone', finished],
  ['one unfinished cohort alone', third],
])('%s can be drawn', async (_, observations) => {
  const svg = await drawn(followUpCurves(publish(observations), view));
  expect(svg).toContain('Months followed');
});

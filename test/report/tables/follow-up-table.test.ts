import { expect, test } from 'vitest';
import { followUpTable } from '../../../src/report/tables/follow-up-table.ts';
import { confidential, followed, period, publish, viewOf } from '../../charts/fixture-readings.ts';

const view = viewOf(['reoffending_tracker.share'], ['2025Q3', '2025Q4', '2026Q1', 'year to 2025-03-31'].map(period));

test('a row a cohort: share, range and how many were followed that long', () => {
  const third = followed('2025Q3', 40, [
    [4, 40],
    [8, 40],
    [10, 30],
    [0, 0],
  ]);
  const observations = [
    ...third.map((o, place) => (place === 1 ? confidential(o) : o)),
    ...followed('2025Q4', 9, [[2, 5]]),
    ...followed('year to 2025-03-31', 180, [
      [18, 180],
      [36, 180],
      [54, 180],
      [63, 180],
    ]),
  ];
  const { head, rows } = followUpTable(publish(observations), view, 'Reoffending so far');
  expect(head.map(({ text }) => text).join(' | ')).toMatchInlineSnapshot(
    `"Cohort | Children | After 3 months | After 6 months | After 9 months | After 12 months"`,
  );
  expect(rows.map((cells) => cells.join(' | '))).toMatchInlineSnapshot(`
    [
      "Oct to Dec 2025 | 40 | 10% (4 to 23), 40 followed | [c] | 25% (14 to 40), 30 followed | [not yet mature]",
      "Jan to Mar 2026 | 9 | [u], 5 followed | [x] | [x] | [x]",
      "Year to 31 March 2025 | 180 | 10% (6 to 15), 180 followed | 20% (15 to 26), 180 followed | 30% (24 to 37), 180 followed | 35% (28 to 42), 180 followed",
    ]
  `);
});

test('without cohorts there are no rows', () => {
  expect(followUpTable(publish([]), view, 'Reoffending so far').rows).toEqual([]);
});

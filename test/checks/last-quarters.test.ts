import { expect, test } from 'vitest';
import { lastQuarters } from '../../src/checks/last-quarters.ts';
import { day } from '../support/rows.ts';

test.each([
  ['2026-09-30', ['2025Q3', '2025Q4', '2026Q1', '2026Q2']],
  ['2026-09-29', ['2025Q2', '2025Q3', '2025Q4', '2026Q1']],
  ['2026-10-01', ['2025Q3', '2025Q4', '2026Q1', '2026Q2']],
  ['2024-02-29', ['2022Q4', '2023Q1', '2023Q2', '2023Q3']],
])('at %s the last four quarters that are over are %j', (asAt, labels) => {
  expect(lastQuarters(day(asAt)).map(({ label }) => label)).toEqual(labels);
});

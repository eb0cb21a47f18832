import { expect, test } from 'vitest';
import { latestDay, principalDay } from '../../src/checks/principal-day.ts';
import { datasetOf, day } from '../support/rows.ts';

const asAt = day('2026-09-30');

test('a programme is known by its end, or while it has none by its start', () => {
  const dataset = datasetOf({ interventions: [{}, { end_date: '' }, { start_date: '', end_date: '1900-01-01' }] });
  expect([0, 1, 2].map((row) => principalDay(dataset, 'interventions', row))).toEqual([
    day('2024-09-02'),
    day('2024-06-03'),
    undefined,
  ]);
});

test('the latest day of a table is its last up to the as-at date: a mistyped year is not the latest', () => {
  const offences = [{}, { offence_date: '2026-09-30' }, { offence_date: '2062-01-01' }, { offence_date: '' }];
  expect(latestDay(datasetOf({ offences }), 'offences', asAt)).toBe(asAt);
});

test('a table without days, or without rows, has none', () => {
  const dataset = datasetOf({ children: [{}], offences: [] });
  expect(latestDay(dataset, 'children', asAt)).toBeUndefined();
  expect(latestDay(dataset, 'offences', asAt)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { latestDay } from '../../src/checks/latest-day.ts';
import { datasetOf, day } from '../support/rows.ts';

const asAt = day('2026-09-30');

test('the latest day of a table is its last up to the as-at date: a mistyped year is not the latest', () => {
  const offences = [{}, { offence_date: '2026-09-30' }, { offence_date: '2062-01-01' }, { offence_date: '' }];
  expect(latestDay(datasetOf({ offences }), 'offences', asAt)).toBe(asAt);
});

test('a table without days, or without rows, has none', () => {
  const dataset = datasetOf({ children: [{}], offences: [] });
  expect(latestDay(dataset, 'children', asAt)).toBeUndefined();
  expect(latestDay(dataset, 'offences', asAt)).toBeUndefined();
});

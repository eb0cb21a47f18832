import { expect, test } from 'vitest';
import { principalDays } from '../../src/checks/principal-day.ts';
import { ABSENT } from '../../src/vocabulary/absent.ts';
import { datasetOf, day } from '../support/rows.ts';

test('a programme is known by its end, or while it has none by its start', () => {
  const dataset = datasetOf({ interventions: [{}, { end_date: '' }, { start_date: '', end_date: '1900-01-01' }] });
  const known = principalDays(dataset, 'interventions');
  expect([0, 1, 2].map((row) => known(row))).toEqual([day('2024-09-02'), day('2024-06-03'), ABSENT]);
});

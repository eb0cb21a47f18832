import { describe, expect, test } from 'vitest';
import { lastQuarters } from '../../src/checks/last-quarters.ts';
import { timelinessOf } from '../../src/checks/timeliness.ts';
import type { CsvRow } from '../support/rows.ts';
import { datasetOf, day } from '../support/rows.ts';

const asAt = day('2026-09-30');
const toldOf = (outcomes: readonly CsvRow[]) => timelinessOf(datasetOf({ outcomes }), asAt);

test('the quarters are the last four that are over on the as-at date', () => {
  const labels = (text: string) => lastQuarters(day(text)).map(({ label }) => label);
  expect(labels('2026-09-30')).toEqual(['2025Q3', '2025Q4', '2026Q1', '2026Q2']);
  expect(labels('2026-09-29')).toEqual(['2025Q2', '2025Q3', '2025Q4', '2026Q1']);
});

describe('how soon outcomes are entered', () => {
  test('in working days: a weekend and a bank holiday are none', () => {
    const [, , spring] = toldOf([
      { outcome_date: '2026-05-01', recorded_date: '2026-05-11' }, // 4 May is a bank holiday: 5 working days
      { outcome_date: '2026-05-01', recorded_date: '2026-05-12' }, // 6
      { outcome_date: '2026-06-05', recorded_date: '2026-06-05' }, // none
    ]);
    expect(spring).toMatchObject({ outcomes: 3, told: 3, inGoodTime: 2, halfWithin: 5, impossible: 0, undated: 0 });
  });

  test('half of an even number are those up to the lower of the middle two', () => {
    const [, , spring] = toldOf(
      ['2026-06-02', '2026-06-03', '2026-06-08', '2026-06-30'].map((recorded_date) => ({
        outcome_date: '2026-06-01',
        recorded_date,
      })),
    );
    expect(spring).toMatchObject({ told: 4, halfWithin: 2 });
  });

  test('leaves out, and counts, what was entered first, after the as-at date, or on no day that is known', () => {
    const [, , spring] = toldOf([
      { outcome_date: '2026-06-05', recorded_date: '2026-06-04' },
      { outcome_date: '2026-06-05', recorded_date: '2026-10-01' },
      { outcome_date: '2026-06-05', recorded_date: '' },
      { outcome_date: '2026-06-05', recorded_date: '1900-01-01' },
    ]);
    expect(spring).toMatchObject({ outcomes: 4, told: 0, inGoodTime: 0, impossible: 2, undated: 2 });
    expect(spring?.halfWithin).toBeUndefined();
  });

  test('puts an outcome into the quarter of its own date, not of its entry', () => {
    const told = toldOf([
      { outcome_date: '2025-09-30', recorded_date: '2025-10-01' },
      { outcome_date: '2025-10-01', recorded_date: '2026-01-05' },
      { outcome_date: '2026-09-30', recorded_date: '2026-09-30' },
      { outcome_date: '', recorded_date: '2026-09-30' },
    ]);
    expect(told.map(({ outcomes }) => outcomes)).toEqual([1, 0, 0, 1]);
  });
});

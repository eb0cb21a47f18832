import { describe, expect, test } from 'vitest';
import { completeness } from '../../src/checks/completeness.ts';
import type { CsvTables } from '../support/rows.ts';
import { datasetOf, day } from '../support/rows.ts';

const of = (tables: CsvTables) => completeness(datasetOf(tables), day('2026-09-30'));
const filledOf = (tables: CsvTables, heading: string) =>
  of(tables)
    .find((field) => field.heading === heading)
    ?.quarters.map(({ rows, filled }) => [rows, filled]);

describe('completeness by field and quarter', () => {
  const education = [
    { start_date: '2025-09-30', hours_offered: '' },
    { start_date: '2025-10-01', hours_offered: '' },
    { start_date: '2025-12-31' },
    { start_date: '2026-02-02', hours_offered: 'some' },
    { start_date: '2026-09-30' },
    { start_date: '2026-10-01' },
    { start_date: '' },
  ];

  test('counts the rows of each of the last four quarters, and those filled with something that can be read', () => {
    expect(filledOf({ education }, 'hours_offered')).toEqual([
      [2, 1],
      [1, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  test('names the quarters, the table and its file', () => {
    expect(of({ education })[0]).toMatchObject({
      table: 'education',
      file: 'education.csv',
      quarters: [
        { period: { label: '2025Q3' } },
        { period: { label: '2025Q4' } },
        { period: { label: '2026Q1' } },
        { period: { label: '2026Q2' } },
      ],
    });
  });

  test('tells of every column that figures read of each row, and of no other', () => {
    expect(of({ education }).map(({ heading }) => heading)).toEqual(['suitability', 'hours_offered', 'hours_attended']);
  });

  test('takes 1900-01-01 for blank, and the next day by which a row is known', () => {
    const health = [{ identified_date: '1900-01-01', offered_date: '2026-02-02' }];
    expect(filledOf({ health }, 'identified_date')?.[1]).toEqual([1, 0]);
  });

  test('says nothing of a table that is not there, of one about no day, or of a column the file lacks', () => {
    expect(of({ children: [{}], population: [{}] })).toEqual([]);
    expect(of({ offences: [{}] }).map(({ heading }) => heading)).not.toContain('description');
  });
});

import { expect, test } from 'vitest';
import { completenessTable } from '../../../src/report/tables/completeness-table.ts';
import { quarter } from '../../../src/vocabulary/period.ts';

test('counts come first, and a percentage only of ten rows or more', () => {
  const table = completenessTable([
    {
      table: 'education',
      file: 'ETE.csv',
      heading: 'hours_offered',
      quarters: [
        { period: quarter(2026, 1), rows: 25, filled: 23 },
        { period: quarter(2026, 2), rows: 9, filled: 9 },
      ],
    },
  ]);
  expect(table.head.map(({ text }) => text)).toEqual(['Field', 'Apr to Jun 2026', 'Jul to Sep 2026']);
  expect(table.rows).toEqual([['hours_offered, ETE.csv', '23 of 25 (92%)', '9 of 9']]);
});

import { expect, test } from 'vitest';
import { timelinessTable } from '../../../src/report/tables/timeliness-table.ts';
import { quarter } from '../../../src/vocabulary/period.ts';

const none = { outcomes: 0, told: 0, inGoodTime: 0, halfWithin: undefined, impossible: 0, undated: 0 };

test('counts come first, and a percentage only of ten or more', () => {
  const { head, rows } = timelinessTable([
    { quarter: quarter(2025, 3), ...none },
    { quarter: quarter(2025, 4), ...none, outcomes: 4, undated: 3, impossible: 1 },
    { quarter: quarter(2026, 1), ...none, outcomes: 9, told: 9, inGoodTime: 7, halfWithin: 1 },
    { quarter: quarter(2026, 2), ...none, outcomes: 1243, told: 1230, inGoodTime: 959, halfWithin: 3, undated: 13 },
  ]);
  expect(head.map(({ numeric }) => numeric)).toEqual([false, true, true, true, true]);
  expect(rows.map((cells) => cells.join(' | '))).toMatchInlineSnapshot(`
    [
      "Oct to Dec 2025 | [z] | [z] | 0 | 0",
      "Jan to Mar 2026 | [x] | [x] | 1 | 3",
      "Apr to Jun 2026 | 7 of 9 | 1 | 0 | 0",
      "Jul to Sep 2026 | 959 of 1,230 (78%) | 3 | 0 | 13",
    ]
  `);
});

import { expect, test } from 'vitest';
import { ladderTable } from '../../../src/report/tables/ladder-table.ts';
import { confidential, period, publish, rungsOf, viewOf } from '../../charts/fixture-readings.ts';

const view = viewOf(['diversion.ladder'], [period('2025/26')]);

test('a row a group: counts with percentages, and counts alone under 10 children', () => {
  const white = rungsOf('white', [60, 30, 40, 20, 0]).map((o, place) => (place === 3 ? confidential(o) : o));
  const observations = [...white, ...rungsOf('asian', [3, 1, 1, 0, 0]), ...rungsOf(null, [63, 31, 41, 20, 0])];
  const { head, rows } = ladderTable(publish(observations), view, 'The ladder');
  expect(head.map(({ text }) => text).join(' | ')).toMatchInlineSnapshot(
    `"Group | Children | Diversion | Caution | First-tier sentence | Community sentence | Custody"`,
  );
  expect(rows.map((cells) => cells.join(' | '))).toMatchInlineSnapshot(`
    [
      "All children | 155 | 63 (41%) | 31 (20%) | 41 (26%) | 20 (13%) | 0 (0%)",
      "Asian | 5 | 3 | 1 | 1 | 0 | 0",
      "White | 150 | 60 (40%) | 30 (20%) | 40 (27%) | [c] | 0 (0%)",
    ]
  `);
});

test('without groups there are no rows', () => {
  expect(ladderTable(publish([]), view, 'The ladder').rows).toEqual([]);
});

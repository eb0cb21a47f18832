import { expect, test } from 'vitest';
import { maturityTable } from '../../../src/report/tables/maturity-table.ts';
import { cohort, confidential, period, publish, viewOf } from '../../charts/fixture-readings.ts';

const view = viewOf(['reoffending.binary'], ['2024Q4', '2025Q1', '2026Q1', '2026Q3'].map(period));

test('a row a cohort: its stage, its dates, its counts so far and what may still change', () => {
  const cohorts = [cohort('2024Q4', 15, 48), cohort('2025Q1', 12, 45), cohort('2026Q1', 7, 40), cohort('2026Q3', 0, 3)];
  const { caption, head, rows } = maturityTable(publish(cohorts), view, 'Where each cohort stands');
  expect(caption).toBe('Where each cohort stands');
  expect(head.map(({ text, numeric }) => (numeric ? `${text} #` : text)).join(' | ')).toMatchInlineSnapshot(
    `"Cohort | Stage, and what may still change | Complete on | Followed until | Final on | Children # | Reoffended #"`,
  );
  expect(rows.map((cells) => cells.join(' | '))).toMatchInlineSnapshot(`
    [
      "Jan to Mar 2025 | Final: nothing | 31 Mar 2025 | 31 Mar 2026 | 30 Sep 2026 | 48 | 15",
      "Apr to Jun 2025 | Waiting: offences already committed may still be proven | 30 Jun 2025 | 30 Jun 2026 | 30 Dec 2026 | 45 | 12 so far",
      "Apr to Jun 2026 | In follow-up: further offences may be committed and proven | 30 Jun 2026 | 30 Jun 2027 | 30 Dec 2027 | 40 | 7 so far",
      "Oct to Dec 2026 | Forming: children may still enter, and everything may change | 31 Dec 2026 | 31 Dec 2027 | 30 Jun 2028 | fewer than 5 | [u]",
    ]
  `);
});

test('a withheld cohort shows its dates and neither count', () => {
  const { rows } = maturityTable(publish([confidential(cohort('2025Q1', 3, 45))]), view, 'Cohorts');
  expect(rows[0]?.slice(5, 7)).toEqual(['[c]', '[c]']);
});

test('without cohorts there are no rows', () => {
  expect(maturityTable(publish([]), view, 'Cohorts').rows).toEqual([]);
});

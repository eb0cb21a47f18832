import { expect, test } from 'vitest';
import { codeTable } from '../../../src/report/tables/code-table.ts';
import { confidential, counted, period, publish, viewOf } from '../../charts/fixture-readings.ts';

const view = viewOf(['fte.count'], ['2026Q1', '2026Q2'].map(period));
const entrants = (label: string, wayIn: string, count: number) =>
  counted({ series: 'fte.count', label, group: { wayIn } }, count);
const table = codeTable('wayIn');

test('a row a period, a column a code in the order of the vocabulary, and the total where there is one', () => {
  const observations = [
    entrants('2026Q1', 'court', 7),
    entrants('2026Q1', 'caution', 12),
    confidential(entrants('2026Q2', 'caution', 1)),
    counted({ series: 'fte.count', label: '2026Q1' }, 19),
  ];
  const { head, rows } = table(publish(observations), view, 'Ways in');
  expect(head.map(({ text }) => text)).toEqual(['Period', 'By a caution', 'By a court sentence', 'Total']);
  expect(rows).toEqual([
    ['Apr to Jun 2026', '12', '7', '19'],
    ['Jul to Sep 2026', '[c]', '[x]', '[x]'],
  ]);
});

test('a series without a figure for all children has no total; one without parts has its periods alone', () => {
  expect(table(publish([entrants('2026Q1', 'court', 7)]), view, 'Ways in').head).toHaveLength(2);
  expect(table(publish([]), view, 'Ways in').rows).toEqual([['Apr to Jun 2026'], ['Jul to Sep 2026']]);
});

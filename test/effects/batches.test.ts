import { expect, test } from 'vitest';
import { inBatches } from '../../src/effects/batches.ts';
import { familiesOf } from '../../src/effects/families.ts';
import type { Way } from '../../src/effects/ways.ts';

const way = (row: number, ...children: readonly number[]): Way => ({ row, children }) as unknown as Way;
const rowsOf = (ways: readonly Way[]): readonly number[] => ways.map(({ row }) => row);

test('ways of several children go into one batch, those of one child into several', () => {
  const { batches, rest } = inBatches([way(1, 10), way(2, 11), way(3, 10), way(4, 12, 11)]);
  expect(batches.map(({ ways }) => rowsOf(ways))).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(rest).toEqual([]);
});

test('what eight batches cannot hold is left for itself', () => {
  const { batches, rest } = inBatches(Array.from({ length: 10 }, (_, row) => way(row, 10)));
  expect([batches.length, rowsOf(rest)]).toEqual([8, [8, 9]]);
});

test('ways that concern one child are a family, and one that concerns two children joins theirs', () => {
  const families = familiesOf([way(1, 10), way(2, 11), way(3, 12), way(4, 10), way(5, 10, 11)]);
  expect(families.map(rowsOf).map((rows) => [...rows].sort())).toEqual([[3], [1, 2, 4, 5]]);
});

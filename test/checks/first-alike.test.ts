import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstAlike } from '../../src/checks/first-alike.ts';
import { Column } from '../../src/dataset/column.ts';

const columnOf = (values: readonly number[]): Column => new Column(Int32Array.from(values));

test('the first row that is the same in every column, the row itself where it is the first', () => {
  const by = [columnOf([1, 1, 2, 1, 2]), columnOf([7, 8, 7, 7, 7])];
  expect([...firstAlike({ table: { rows: 5 }, by })]).toEqual([0, 1, 2, 0, 2]);
});

test('no rows', () => {
  expect([...firstAlike({ table: { rows: 0 }, by: [columnOf([])] })]).toEqual([]);
});

test('is what looking back row by row finds', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 4 })), { maxLength: 60 });
  fc.assert(
    fc.property(rows, (pairs) => {
      const by = [columnOf(pairs.map(([a]) => a)), columnOf(pairs.map(([, b]) => b))];
      const looked = pairs.map(([a, b]) => pairs.findIndex(([c, d]) => a === c && b === d));
      expect([...firstAlike({ table: { rows: pairs.length }, by })]).toEqual(looked);
    }),
  );
});

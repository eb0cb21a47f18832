import { expect, test } from 'vitest';
import { CodeColumn, Column } from '../../src/dataset/column.ts';
import { ABSENT, PLACEHOLDER, UNREADABLE } from '../../src/vocabulary/absent.ts';

test('a column gives what is stored, nought and the three ways of holding nothing included', () => {
  const column = new Column(Int32Array.of(0, ABSENT, PLACEHOLDER, UNREADABLE, -5));
  expect([0, 1, 2, 3, 4].map((row) => column.at(row))).toEqual([0, ABSENT, PLACEHOLDER, UNREADABLE, -5]);
  expect(column.there).toBe(true);
});

test('a column that the file has not is absent in every row', () => {
  const column = new Column(undefined);
  expect([column.there, column.at(0), column.at(99)]).toEqual([false, ABSENT, ABSENT]);
});

test('there is nothing in a row beyond the last, nor in a row that is absent', () => {
  const column = new Column(Int32Array.of(7));
  expect([column.at(1), column.at(-1), column.at(ABSENT)]).toEqual([ABSENT, ABSENT, ABSENT]);
});

test('a code column gives codes, and none for a cell that holds none', () => {
  const column = new CodeColumn(Int32Array.of(1, 0, ABSENT, UNREADABLE), ['male', 'female']);
  expect([0, 1, 2, 3, 4].map((row) => column.codeAt(row))).toEqual(['female', 'male', undefined, undefined, undefined]);
});

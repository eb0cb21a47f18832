import type { Column } from '../dataset/column.ts';

/** Rows of a table, and the columns in which they are compared. */
interface Compared {
  readonly table: { readonly rows: number };
  readonly by: readonly Column[];
}

const start = 0x811c9dc5;
const factor = 0x01000193;

/** A number that is the same for rows alike, and seldom for others. */
const hashOf = (by: readonly Column[], row: number): number => {
  let hash = start;
  for (const column of by) {
    hash = Math.imul(hash ^ column.at(row), factor);
    hash ^= hash >>> 15;
  }
  return hash;
};

/**
 * By row, the first row of the table that is the same in these columns: the row itself where it is the first. A table of
 * numbers does it, not a Map: millions of rows are looked up, and none makes a key.
 */
export function firstAlike({ table: { rows }, by }: Compared): Int32Array {
  const first = new Int32Array(rows);
  const mask = 2 ** Math.ceil(Math.log2(2 * rows + 1)) - 1;
  const held = new Int32Array(mask + 1).fill(-1);
  const same = (a: number, b: number): boolean => by.every((column) => column.at(a) === column.at(b));
  const placeOf = (row: number): number => {
    let place = hashOf(by, row) & mask;
    for (let other = held[place] ?? -1; other >= 0 && !same(other, row); other = held[place] ?? -1)
      place = (place + 1) & mask;
    return place;
  };
  for (let row = 0; row < rows; row++) {
    const place = placeOf(row);
    if ((held[place] ?? -1) < 0) held[place] = row;
    first[row] = held[place] ?? row;
  }
  return first;
}

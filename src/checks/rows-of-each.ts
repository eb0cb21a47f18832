import type { Column } from '../dataset/column.ts';
import { present } from '../vocabulary/absent.ts';

/** Whether something holds for one of an owner's rows at least. */
type SomeRowOf = (owner: number, holds: (row: number) => boolean) => boolean;

const at = (numbers: Int32Array, place: number): number => numbers[place] ?? 0;

/** Lays the rows of a table out by the row of another that each belongs to; those that belong to none are left out. */
export function rowsOfEach(table: { readonly rows: number }, ownerOf: Column, owners: number): SomeRowOf {
  const ends = endsOfEach(table, ownerOf, owners);
  const rows = new Int32Array(at(ends, owners - 1));
  const next = Int32Array.from(ends);
  // From the last row to the first, so that each owner's stand in the order of the table.
  for (let row = table.rows - 1; row >= 0; row--) {
    const owner = ownerOf.at(row);
    if (!present(owner)) continue;
    next[owner] = at(next, owner) - 1;
    rows[at(next, owner)] = row;
  }
  return (owner, holds) => {
    const end = at(ends, owner);
    for (let place = at(ends, owner - 1); place < end; place++) if (holds(at(rows, place))) return true;
    return false;
  };
}

/** The place after the last row of each owner, where the rows stand by owner. */
function endsOfEach(table: { readonly rows: number }, ownerOf: Column, owners: number): Int32Array {
  const ends = new Int32Array(owners);
  for (let row = 0; row < table.rows; row++) {
    const owner = ownerOf.at(row);
    if (present(owner)) ends[owner] = at(ends, owner) + 1;
  }
  for (let owner = 1; owner < owners; owner++) ends[owner] = at(ends, owner) + at(ends, owner - 1);
  return ends;
}

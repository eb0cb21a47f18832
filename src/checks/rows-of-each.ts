import type { Column } from '../dataset/column.ts';
import { present } from '../vocabulary/absent.ts';

/** Whether something holds for one of an owner's rows at least. */
type SomeRowOf = (owner: number, holds: (row: number) => boolean) => boolean;

/** Lays the rows of a table out by the row of another that each belongs to; those that belong to none are left out. */
export function rowsOfEach(table: { readonly rows: number }, ownerOf: Column, owners: number): SomeRowOf {
  const firsts = new Int32Array(owners + 2);
  const add = (place: number): number => {
    const held = firsts[place] ?? 0;
    firsts[place] = held + 1;
    return held;
  };
  for (let row = 0; row < table.rows; row++) if (present(ownerOf.at(row))) add(ownerOf.at(row) + 2);
  for (let owner = 2; owner < firsts.length; owner++) firsts[owner] = (firsts[owner] ?? 0) + (firsts[owner - 1] ?? 0);
  const rows = new Int32Array(firsts[owners + 1] ?? 0);
  for (let row = 0; row < table.rows; row++) if (present(ownerOf.at(row))) rows[add(ownerOf.at(row) + 1)] = row;
  return (owner, holds) => {
    const end = firsts[owner + 1] ?? 0;
    for (let place = firsts[owner] ?? 0; place < end; place++) if (holds(rows[place] ?? 0)) return true;
    return false;
  };
}

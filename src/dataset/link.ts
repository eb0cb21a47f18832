import { ABSENT, present } from '../vocabulary/absent.ts';
import { Column } from './column.ts';

interface Keyed {
  readonly rows: number;
}

/** The row in which each pooled text first stands in an identifier column, by the text's number. */
export function rowById(table: Keyed, identifier: Column, poolSize: number): Int32Array {
  const rows = new Int32Array(poolSize).fill(ABSENT);
  for (let row = table.rows - 1; row >= 0; row--) rows[identifier.at(row)] = row;
  return rows;
}

/** For each row of a table, the row its reference points at. */
export function follow(table: Keyed, reference: Column, rows: Int32Array): Column {
  const found = new Int32Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const id = reference.at(row);
    found[row] = present(id) ? (rows[id] ?? ABSENT) : ABSENT;
  }
  return new Column(found);
}

import { present } from '../../vocabulary/absent.ts';

/** Rows put together by child: those of one child are the stretch from `start` up to `end`, in their first order. */
export interface RowsByChild {
  readonly rows: Int32Array;
  readonly start: (child: number) => number;
  readonly end: (child: number) => number;
}

/** Sorts rows by the child (a row of `children`) each belongs to; those of no child are left out. One array, not one a child. */
export function rowsByChild(rows: readonly number[], childOf: (row: number) => number, children: number): RowsByChild {
  const known = rows.filter((row) => present(childOf(row)));
  const starts = new Int32Array(children + 1);
  for (const row of known) starts[childOf(row) + 1] = at(starts, childOf(row) + 1) + 1;
  for (let child = 0; child < children; child++) starts[child + 1] = at(starts, child + 1) + at(starts, child);
  const next = starts.slice();
  const sorted = new Int32Array(known.length);
  for (const row of known) {
    const place = at(next, childOf(row));
    sorted[place] = row;
    next[childOf(row)] = place + 1;
  }
  return { rows: sorted, start: (child) => at(starts, child), end: (child) => at(starts, child + 1) };
}

const at = (numbers: Int32Array, place: number): number => numbers[place] ?? 0;

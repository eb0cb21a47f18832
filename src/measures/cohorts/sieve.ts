import type { TableName } from '../../dataset/dataset.ts';
import type { LeftOut } from '../measure.ts';

/** One step of a rule: the rows it keeps, and what is said of the others. */
interface Step {
  readonly reason: string;
  /** The sentence of the measure's rule, counted from 1. */
  readonly sentence: number;
  readonly keep: (rows: readonly number[]) => readonly number[];
}

interface Sifted {
  readonly kept: readonly number[];
  readonly leftOut: readonly LeftOut[];
}

/** Puts rows of a table through the steps of a rule in their order; each row left out is left out by one of them. */
export function sift(rows: readonly number[], steps: readonly Step[], table: TableName = 'outcomes'): Sifted {
  let kept = rows;
  const leftOut: LeftOut[] = [];
  for (const { reason, sentence, keep } of steps) {
    const after = keep(kept);
    leftOut.push({ reason, sentence, table, rows: difference(kept, after) });
    kept = after;
  }
  return { kept, leftOut };
}

/** A step that looks at each row by itself. */
export const each =
  (test: (row: number) => boolean): Step['keep'] =>
  (rows) =>
    rows.filter(test);

function difference(before: readonly number[], after: readonly number[]): readonly number[] {
  if (before.length === after.length) return [];
  // A mark a row: over a million rows a `Set` takes ten times as long.
  const kept = new Uint8Array(1 + before.reduce((last, row) => Math.max(last, row), 0));
  for (const row of after) kept[row] = 1;
  return before.filter((row) => kept[row] === 0);
}

import type { Column } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';

/** Whether one of these names stands on no row of a column of the children. */
export function nameIsMissing({ children, texts }: Dataset, column: Column, names: readonly string[]): boolean {
  const there = new Set<number>();
  for (let row = 0; row < children.rows; row++) {
    const name = column.at(row);
    if (present(name)) there.add(name);
  }
  return names.some((name) => !there.has(texts.find(name) ?? Number.NaN));
}

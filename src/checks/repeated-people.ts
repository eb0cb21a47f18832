import type { Dataset } from '../dataset/dataset.ts';
import { personKey } from '../dataset/person-key.ts';
import { isWithdrawn } from './withdrawn.ts';

/** Rows of children who are, by identifier and date of birth, the same person as a child of an earlier row; the withdrawn count nowhere. */
export function repeatedPeople(dataset: Dataset): readonly number[] {
  const ids = dataset.children.columns.childId;
  const first = new Map<string, number>();
  const found: number[] = [];
  for (let row = 0; row < dataset.children.rows; row++) {
    const key = personKey(dataset, row);
    if (key === undefined || isWithdrawn(dataset, row)) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else if (ids.at(earlier) !== ids.at(row)) found.push(row);
  }
  return found;
}

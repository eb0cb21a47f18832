import { present } from '../vocabulary/absent.ts';
import type { ChildId } from '../vocabulary/child-id.ts';
import { childId } from '../vocabulary/child-id.ts';
import type { Dataset } from './dataset.ts';

/** What children are allocated to, as columns of the children extract. */
export type Allocation = 'team' | 'worker';

/** The team or worker of each child that has one; of a child who is there twice, the first that is named. */
export function allocationsOf({ children, texts }: Dataset, to: Allocation): ReadonlyMap<ChildId, string> {
  const found = new Map<ChildId, string>();
  const { childId: ids, [to]: names } = children.columns;
  for (let row = 0; row < children.rows; row++) {
    if (!present(ids.at(row)) || !present(names.at(row))) continue;
    const child = childId(texts.textOf(ids.at(row)));
    if (!found.has(child)) found.set(child, texts.textOf(names.at(row)));
  }
  return found;
}

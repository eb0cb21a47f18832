import type { Way } from './ways.ts';

/** Ways that are tried at once to see which of them act: no two of them concern one child. */
export interface Batch {
  readonly ways: readonly Way[];
}

/** Ways of one child beyond this many are not tried in batches, but each for itself. */
const mostBatches = 8;

interface Batched {
  readonly batches: readonly Batch[];
  /** Ways in no batch. */
  readonly rest: readonly Way[];
}

/** Puts ways into as few batches as it can, so that whatever moves in one is known to be the doing of one way. */
export function inBatches(ways: readonly Way[]): Batched {
  const batches: { readonly ways: Way[]; readonly children: Set<number> }[] = [];
  const rest: Way[] = [];
  for (const way of ways) {
    const fits = batches.find(({ children }) => !way.children.some((child) => children.has(child)));
    const batch = fits ?? { ways: [], children: new Set<number>() };
    if (!fits && batches.length === mostBatches) {
      rest.push(way);
      continue;
    }
    if (!fits) batches.push(batch);
    batch.ways.push(way);
    for (const child of way.children) batch.children.add(child);
  }
  return { batches, rest };
}

import type { Way } from './ways.ts';

/** Ways of one child beyond this many are not tried in batches, but each for itself. */
export const mostBatches = 8;

interface Batch {
  readonly ways: Way[];
  readonly children: Set<number>;
}

interface Batched {
  /** Ways that are tried at once: no two of a batch concern one child. */
  readonly batches: readonly { readonly ways: readonly Way[] }[];
  /** Ways in no batch. */
  readonly rest: readonly Way[];
}

/** Puts ways into as few batches as it can, up to so many, so that whatever moves in one is known to be the doing of one way. */
export function inBatches(ways: readonly Way[], most = mostBatches): Batched {
  const batches: Batch[] = [];
  const rest = ways.filter((way) => !joins(batches, way, most));
  return { batches, rest };
}

/** Puts a way into the first batch it fits, or a new one; whether it could. */
function joins(batches: Batch[], way: Way, most: number): boolean {
  const fitting = batches.find(({ children }) => !way.children.some((child) => children.has(child)));
  if (!fitting && batches.length === most) return false;
  const batch = fitting ?? { ways: [], children: new Set() };
  if (!fitting) batches.push(batch);
  batch.ways.push(way);
  for (const child of way.children) batch.children.add(child);
  return true;
}

import type { Block } from './document.ts';

/** Blocks that are read together: what a later note says again is told there alone, as the meaning of a mark is. */
export const notedOnce = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    (block, place) =>
      block.kind !== 'note' ||
      !blocks.slice(place + 1).some((later) => later.kind === 'note' && later.text.includes(block.text.slice(0, -1))),
  );

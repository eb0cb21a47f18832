import { expect, test } from 'vitest';
import type { Block } from '../../src/report/document.ts';
import { notedOnce } from '../../src/report/noted-once.ts';

const note = (text: string): Block => ({ kind: 'note', text });
const words: Block = { kind: 'paragraph', text: '[u] too few.' };

test('what a later note says again is told there alone; other blocks stay', () => {
  const blocks = [note('[u] too few.'), words, note('[z] not applicable.'), note('[u] too few. [x] not available.')];
  expect(notedOnce(blocks)).toEqual(blocks.slice(1));
});

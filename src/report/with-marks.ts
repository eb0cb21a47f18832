import { shorthandMeanings } from '../vocabulary/wording.ts';
import type { Block } from './document.ts';

/** A block, and under it what the marks in it mean, where it is a table that has any. */
export function withMarks(block: Block): readonly Block[] {
  const text = block.kind === 'table' ? block.rows.flat().join(' ') : '';
  const used = shorthandMeanings.filter((meaning) => text.includes(meaning.slice(0, meaning.indexOf(']') + 1)));
  return used.length > 0 ? [block, { kind: 'note', text: `${used.join('. ')}.` }] : [block];
}

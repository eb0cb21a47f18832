import type { Dataset } from '../../dataset/dataset.ts';

/** Counting rules 1.14: identifiers, pooled texts by their numbers, are compared as text, by code point. */
export function compareTexts({ texts }: Dataset, a: number, b: number): number {
  if (a === b) return 0;
  const [left, right] = [[...texts.textOf(a)], [...texts.textOf(b)]];
  const place = left.findIndex((character, n) => character !== right[n]);
  return place < 0 ? -1 : (left[place]?.codePointAt(0) ?? -1) - (right[place]?.codePointAt(0) ?? -1);
}

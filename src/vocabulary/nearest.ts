import { plain } from './code-text.ts';

/** The candidate spelled most like a text, where one is near enough to be meant: at most a third of it is different. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(plain(text), plain(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(plain(text).length / 3)) ? best.candidate : undefined;
}

/** Levenshtein's distance. */
function editDistance(from: string, to: string): number {
  const first = Array.from({ length: to.length + 1 }, (_, place) => place);
  const last = [...from].reduce((row, character, i) => {
    const next = [i + 1];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (character === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    return next;
  }, first);
  return last[to.length] ?? 0;
}

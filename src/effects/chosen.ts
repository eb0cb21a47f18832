import type { Doubt } from './doubts.ts';

/** What is tried of the doubts about a figure. */
interface Chosen {
  readonly tried: readonly Doubt[];
  /** Rows of the doubts that are not. */
  readonly left: number;
  /** Whether there is room to try them again beside one another. */
  readonly isVaried: boolean;
}

/** Recounts of everything taken together, towards each end. */
const together = 2;

/** As many doubts as may be tried in so many recounts, those of the most rows first; all of them, in order, where they may. */
export function chosen(doubts: readonly Doubt[], recounts: number): Chosen {
  const needed = waysIn(doubts);
  const again = 2 * (needed + doubts.length);
  if (needed + together <= recounts) return { tried: doubts, left: 0, isVaried: needed + together + again <= recounts };
  const tried = new Set<Doubt>();
  let spent = together;
  for (const doubt of [...doubts].sort((a, b) => b.rows - a.rows)) {
    if (spent + doubt.ways.length > recounts) continue;
    spent += doubt.ways.length;
    tried.add(doubt);
  }
  const left = doubts.filter((doubt) => !tried.has(doubt)).reduce((sum, { rows }) => sum + rows, 0);
  return { tried: doubts.filter((doubt) => tried.has(doubt)), left, isVaried: false };
}

const waysIn = (doubts: readonly Doubt[]): number => doubts.reduce((sum, { ways }) => sum + ways.length, 0);

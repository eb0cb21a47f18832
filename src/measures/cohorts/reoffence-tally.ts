import type { Dataset } from '../../dataset/dataset.ts';
import { compareTexts } from './compare-texts.ts';
import type { Member } from './reoffending-cohort.ts';

/** Reoffences, each once though it follows several index dates, and how many of them each child has. */
export interface ReoffenceTally {
  /** Rows of `offences`. */
  readonly offences: readonly number[];
  /** By row of `children`. */
  readonly counts: Uint32Array;
  /** How many each child with any has, fewest first. */
  readonly inOrder: Uint32Array;
}

export function tallyReoffences({ children, offences }: Dataset, members: readonly Member[]): ReoffenceTally {
  const seen = new Uint8Array(offences.rows);
  const counts = new Uint32Array(children.rows);
  const found: number[] = [];
  for (const { child, reoffences } of members)
    for (const { offence } of reoffences) {
      if (seen[offence] === 1) continue;
      seen[offence] = 1;
      counts[child] = (counts[child] ?? 0) + 1;
      found.push(offence);
    }
  return { offences: found, counts, inOrder: counts.filter((count) => count > 0).sort() };
}

/** The fewest children whose reoffences make at least half of all. */
export function childrenForHalf({ offences, inOrder }: ReoffenceTally): number {
  let [taken, left] = [0, offences.length / 2];
  for (; left > 0 && taken < inOrder.length; taken++) left -= inOrder.at(-1 - taken) ?? 0;
  return taken;
}

/** The reoffences of so many children, those with the most first and of the lowest child id where several have as many. */
export function reoffencesOfMost(dataset: Dataset, tally: ReoffenceTally, most: number): readonly number[] {
  const countOf = (child: number): number => tally.counts[child] ?? 0;
  const atLeast = tally.inOrder.at(-most) ?? 0;
  const { childId } = dataset.children.columns;
  const ranked = [...tally.counts.keys()]
    .filter((child) => countOf(child) >= Math.max(1, atLeast))
    .sort((a, b) => countOf(b) - countOf(a) || compareTexts(dataset, childId.at(a), childId.at(b)));
  const chosen = new Set(ranked.slice(0, most));
  return tally.offences.filter((offence) => chosen.has(dataset.links.childOfOffence.at(offence)));
}

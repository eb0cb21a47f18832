import type { Dataset } from '../../dataset/dataset.ts';
import { compareTexts } from './compare-texts.ts';
import type { Member } from './reoffending-cohort.ts';

/** Reoffences, each once though it follows several index dates, and how many of them each child has. */
export interface ReoffenceTally {
  /** Rows of `offences`. */
  readonly offences: readonly number[];
  /** By row of `children`; those who have none are not in it. */
  readonly counts: ReadonlyMap<number, number>;
  /** How many each child has, fewest first. */
  readonly inOrder: Uint32Array;
}

/**
 * Counts distinct reoffences (counting rules 15.4) of children, not of members: a child in several quarterly cohorts
 * (counting rules 15.5) is one child, and an offence within reach of two of its index dates is one reoffence.
 */
export function tallyReoffences(members: readonly Member[]): ReoffenceTally {
  const found = new Set<number>();
  const counts = new Map<number, number>();
  for (const { child, reoffences } of members)
    for (const { offence } of reoffences) {
      if (!found.has(offence)) counts.set(child, (counts.get(child) ?? 0) + 1);
      found.add(offence);
    }
  return { offences: [...found], counts, inOrder: Uint32Array.from(counts.values()).sort() };
}

/** The fewest children whose reoffences make at least half of all. */
export function childrenForHalf({ offences, inOrder }: ReoffenceTally): number {
  let [taken, left] = [0, offences.length / 2];
  for (; left > 0 && taken < inOrder.length; taken++) left -= inOrder.at(-1 - taken) ?? 0;
  return taken;
}

/** The reoffences of so many children, those with the most first and of the lowest child id where several have as many. */
export function reoffencesOfMost(dataset: Dataset, tally: ReoffenceTally, most: number): readonly number[] {
  const { childId } = dataset.children.columns;
  const fewest = tally.inOrder.at(-most) ?? 0;
  const ranked = [...tally.counts]
    .filter(([, count]) => count >= fewest)
    .sort(([a, countA], [b, countB]) => countB - countA || compareTexts(dataset, childId.at(a), childId.at(b)));
  const chosen = new Set(ranked.slice(0, most).map(([child]) => child));
  return tally.offences.filter((offence) => chosen.has(dataset.links.childOfOffence.at(offence)));
}

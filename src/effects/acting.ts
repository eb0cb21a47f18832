import type { RowChange } from '../dataset/change-dataset.ts';
import { changeDataset } from '../dataset/change-dataset.ts';
import type { Basis } from '../measures/basis.ts';
import type { Observation } from '../measures/reading.ts';
import { inBatches, mostBatches } from './batches.ts';
import { countOn } from './count-on.ts';
import type { Headline } from './headline.ts';
import { movedBetween, partsIn } from './standing.ts';
import type { Way } from './ways.ts';

/** A headline figure as it stands. */
export interface Counted {
  readonly headline: Headline;
  readonly now: Observation;
}

/** Of the ways that touch a figure, those that act on it, and those that were not tried. */
export interface Acting {
  readonly ways: readonly Way[];
  readonly untried: readonly Way[];
}

/**
 * The ways that move any child in each figure. Many are tried at once, at most one for a child, and the children whose part
 * in the figure moved tell which of them acted; where a child moved whom none of them concerns, all of them may have. Where fewer batches than usual may be
 * tried, what is in none of them is not tried at all.
 */
export function actingWays(
  basis: Basis,
  {
    figures,
    ways,
    most,
  }: { readonly figures: readonly Counted[]; readonly ways: readonly Way[]; readonly most: number },
): ReadonlyMap<Counted, Acting> {
  const { batches, rest } = inBatches(
    ways.filter((way) => figures.some((figure) => touches(way, figure))),
    most,
  );
  const [alone, untried] = most < mostBatches ? [[], rest] : [rest, []];
  const acting = new Map(figures.map((figure) => [figure, alone.filter((way) => touches(way, figure))]));
  for (const { ways: tried } of batches) {
    const changed = changedBy(
      basis,
      tried.flatMap(({ changes }) => changes),
    );
    for (const [figure, found] of acting)
      for (const way of actingIn(basis, { figure, changed, tried })) found.push(way);
  }
  const leftOf = (figure: Counted): readonly Way[] => untried.filter((way) => touches(way, figure));
  return new Map([...acting].map(([figure, found]) => [figure, { ways: found, untried: leftOf(figure) }]));
}

/** What a figure rests on once some rows have changed. */
export const changedBy = (basis: Basis, changes: readonly RowChange[]): Basis => ({
  ...basis,
  dataset: changeDataset(basis.dataset, changes),
});

const touches = ({ check }: Way, { headline }: Counted): boolean => check.touches.includes(headline.measure.id);

interface Tried {
  readonly figure: Counted;
  readonly changed: Basis;
  readonly tried: readonly Way[];
}

function actingIn(basis: Basis, { figure, changed, tried }: Tried): readonly Way[] {
  const { headline, now } = figure;
  const touching = tried.filter((way) => touches(way, figure));
  const found = touching.length > 0 ? countOn(changed, headline) : undefined;
  if (!found) return [];
  const moved = movedBetween(partsIn(basis.dataset, now), partsIn(changed.dataset, found));
  const concerned = new Set(tried.flatMap(({ children }) => children));
  const isExplained = [...moved].every((child) => concerned.has(child));
  return touching.filter(({ children }) => !isExplained || children.some((child) => moved.has(child)));
}

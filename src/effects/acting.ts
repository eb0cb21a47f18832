import type { RowChange } from '../dataset/change-dataset.ts';
import { changeDataset } from '../dataset/change-dataset.ts';
import type { Basis } from '../measures/basis.ts';
import type { Observation } from '../measures/reading.ts';
import { inBatches } from './batches.ts';
import { countOn } from './count-on.ts';
import type { Headline } from './headline.ts';
import { movedBetween, partsIn } from './standing.ts';
import type { Way } from './ways.ts';

/** A headline figure as it stands. */
export interface Counted {
  readonly headline: Headline;
  readonly now: Observation;
}

/**
 * The ways that move any child in each figure. Many are tried at once, at most one for a child, and the children whose part
 * in the figure moved tell which of them acted; where a child moved whom none of them concerns, all of them may have.
 */
export function actingWays(
  basis: Basis,
  figures: readonly Counted[],
  ways: readonly Way[],
): ReadonlyMap<Counted, readonly Way[]> {
  const { batches, rest } = inBatches(ways.filter((way) => figures.some((figure) => touches(way, figure))));
  const acting = new Map(figures.map((figure) => [figure, rest.filter((way) => touches(way, figure))]));
  for (const { ways: tried } of batches) {
    const changed = changedBy(
      basis,
      tried.flatMap(({ changes }) => changes),
    );
    for (const [figure, found] of acting) found.push(...actingIn(basis, { figure, changed, tried }));
  }
  return acting;
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

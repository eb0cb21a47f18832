import type { RowChange } from '../dataset/change-dataset.ts';
import { changeDataset } from '../dataset/change-dataset.ts';
import type { Basis } from '../measures/basis.ts';
import { take } from '../measures/measure.ts';
import type { Observation } from '../measures/reading.ts';
import type { Headline } from './headline.ts';

/** Counts a figure anew on the extracts as they would be after some changes. */
export type Recount = (headline: Headline, changes: readonly RowChange[]) => Observation | undefined;

/** A figure as it stands on a basis. */
export const countOn = (basis: Basis, { measure, series, period }: Headline): Observation | undefined =>
  take(measure, basis, [period]).observations.find((o) => o.series === series && o.group === null);

/** Recounts on one basis; figures that ask for the same changes share the extracts so changed, and what was worked out on them. */
export function recountOn(basis: Basis): Recount {
  const made = new Map<string, Basis>();
  return (headline, changes) => {
    const key = JSON.stringify(changes);
    const changed = made.get(key) ?? { ...basis, dataset: changeDataset(basis.dataset, changes) };
    made.set(key, changed);
    return countOn(changed, headline);
  };
}

import type { Check } from '../checks/check.ts';
import type { RowChange } from '../dataset/change-dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { groupBy } from '../measures/cohorts/group-by.ts';
import type { Counted } from './acting.ts';
import { standingIn } from './standing.ts';
import type { Way } from './ways.ts';

/** Failing rows of one check that are put right in the same way, and the ways in which they could be. */
export interface Doubt {
  readonly check: Check;
  readonly rows: number;
  /** One list of changes for each thing the rows could turn out to be. */
  readonly ways: readonly (readonly RowChange[])[];
}

/** Up to so many acting rows of a look are each tried alone; more of them go by their standing in the figure. */
const fewRows = 6;

/** What is in doubt about a figure, out of the ways that act on it. */
export function doubtsOf(dataset: Dataset, { now }: Counted, acting: readonly Way[]): readonly Doubt[] {
  const standing = standingIn(dataset, now);
  return [...groupBy(acting, ({ look }) => look)].flatMap(([{ table }, ways]) => {
    const isFew = new Set(ways.map(({ row }) => row)).size <= fewRows;
    const alike = groupBy(ways, ({ row }) => (isFew ? row : standing(table, row)));
    return [...alike.values()].map(asDoubt);
  });
}

function asDoubt(ways: readonly Way[]): Doubt {
  const [{ check }] = ways as readonly [Way, ...Way[]];
  const byAlternative = groupBy(ways, ({ alternative }) => alternative);
  return {
    check,
    rows: new Set(ways.map(({ row }) => row)).size,
    ways: [...byAlternative.values()].map((alike) => alike.flatMap(({ changes }) => changes)),
  };
}

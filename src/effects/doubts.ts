import type { Check } from '../checks/check.ts';
import type { RowChange } from '../dataset/change-dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { groupBy } from '../measures/cohorts/group-by.ts';
import type { Counted } from './acting.ts';
import { familiesOf } from './families.ts';
import { standingIn } from './standing.ts';
import type { Way } from './ways.ts';

/** Failing rows that are settled together, and the ways in which they could be. */
export interface Doubt {
  readonly checks: readonly Check[];
  readonly rows: number;
  /** One list of changes for each thing the rows could turn out to be. */
  readonly ways: readonly (readonly RowChange[])[];
}

/** Up to so many rows that act on a figure are settled child by child; more of them go by their standing in it. */
const fewRows = 12;
/** Combinations of the rows of one child that are tried. */
const mostCombinations = 32;

/** What is in doubt about a figure, out of the ways that act on it. */
export const doubtsOf = (dataset: Dataset, figure: Counted, acting: readonly Way[]): readonly Doubt[] =>
  rowsOf(acting) <= fewRows ? familiesOf(acting).map(ofFamily) : ofStandings(dataset, figure, acting);

/** How many rows some ways are of. */
export const rowsOf = (ways: readonly Way[]): number => byRow(ways).size;

const byRow = (ways: readonly Way[]): ReadonlyMap<string, readonly Way[]> =>
  groupBy(ways, ({ look: { table }, row }) => `${table} ${row}`);

/** The rows of one child, or of children tied together: every combination of what they could be, where it is not too many. */
function ofFamily(ways: readonly Way[]): Doubt {
  const alone = ways.map(({ changes }) => changes);
  const combined = [...byRow(ways).values()].reduce<readonly (readonly RowChange[])[]>(
    (before, ofRow) => before.flatMap((changes) => [changes, ...ofRow.map((way) => [...changes, ...way.changes])]),
    [[]],
  );
  const isFew = combined.length <= mostCombinations;
  return told(ways, isFew ? combined.filter(({ length }) => length > 0) : alone);
}

/** Rows of a check that stand alike in a figure, settled alike. */
const ofStandings = (dataset: Dataset, { now }: Counted, acting: readonly Way[]): readonly Doubt[] => {
  const standing = standingIn(dataset, now);
  return [...groupBy(acting, ({ look }) => look).values()].flatMap((ofLook) =>
    [...groupBy(ofLook, ({ look: { table }, row }) => standing(table, row)).values()].map((alike) => {
      const byAlternative = groupBy(alike, ({ alternative }) => alternative);
      return told(
        alike,
        [...byAlternative.values()].map((ways) => ways.flatMap(({ changes }) => changes)),
      );
    }),
  );
};

const told = (of: readonly Way[], ways: Doubt['ways']): Doubt => ({
  checks: [...new Set(of.map(({ check }) => check))],
  rows: rowsOf(of),
  ways,
});

import type { Dataset } from '../../dataset/dataset.ts';
import { ageBands } from '../../vocabulary/age.ts';
import { ethnicGroups } from '../../vocabulary/ethnicity.ts';
import { sexes } from '../../vocabulary/sex.ts';
import { ethnicGroupAt, sexAt } from '../groups.ts';
import type { Dimension } from '../reading.ts';

/** How what is counted (events, members of a cohort) is broken down: the codes of a dimension, and the one each has. */
export interface Breakdown<Counted> {
  readonly dimension: Dimension;
  /** In the order in which they are shown. */
  readonly codes: readonly string[];
  readonly codeOf: (counted: Counted) => string;
}

/** Breakdowns of whatever has a child (a row of `children`): ethnic group, sex, and the age band it is told to be of. */
export const childBreakdowns = <Counted extends { readonly child: number }>(
  dataset: Dataset,
  ageBandOf: (counted: Counted) => string,
): readonly Breakdown<Counted>[] => [
  { dimension: 'ethnicity', codes: ethnicGroups, codeOf: ({ child }) => ethnicGroupAt(dataset, child) },
  { dimension: 'sex', codes: sexes, codeOf: ({ child }) => sexAt(dataset, child) },
  { dimension: 'age', codes: ageBands, codeOf: ageBandOf },
];

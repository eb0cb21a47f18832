import type { Dataset } from '../../dataset/dataset.ts';
import { ageBands } from '../../vocabulary/age.ts';
import { ethnicGroups } from '../../vocabulary/ethnicity.ts';
import { sexes } from '../../vocabulary/sex.ts';
import { ethnicGroupAt, sexAt } from '../groups.ts';
import type { Dimension, Group } from '../reading.ts';
import { groupBy } from './group-by.ts';

/** How what is counted (events, members of a cohort) is broken down: the codes of a dimension, and the one each has. */
export interface Breakdown<Counted> {
  readonly dimension: Dimension;
  /** In the order in which they are shown. */
  readonly codes: readonly string[];
  readonly codeOf: (counted: Counted) => string;
}

/** What has each code, in the order of the codes: nothing where nothing has it. */
export function brokenDown<Counted>(
  all: readonly Counted[],
  { dimension, codes, codeOf }: Breakdown<Counted>,
): readonly { readonly group: NonNullable<Group>; readonly part: readonly Counted[] }[] {
  const byCode = groupBy(all, codeOf);
  return codes.map((code) => ({ group: { [dimension]: code }, part: byCode.get(code) ?? [] }));
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

import type { Check, Look } from '../checks/check.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import { headingOf } from '../dataset/cell-text.ts';
import type { RowChange } from '../dataset/change-dataset.ts';
import type { Basis } from '../measures/basis.ts';
import { groupBy } from '../measures/cohorts/group-by.ts';
import type { Observation } from '../measures/reading.ts';
import { rowChanges } from './row-changes.ts';
import { standingIn } from './standing.ts';

/** Failing rows of one check that are put right in the same way, and the ways in which they could be. */
export interface Doubt {
  readonly check: Check;
  /** One list of changes for each thing the rows could turn out to be. */
  readonly ways: readonly (readonly RowChange[])[];
}

/** Up to so many failing rows of a look are each tried alone; more of them go by their standing in the figure. */
const fewRows = 4;

/** What is in doubt about a figure because a check failed. */
export function doubtsOf({ check, findings }: CheckResult, { dataset }: Basis, figure: Observation): readonly Doubt[] {
  const standing = standingIn(dataset, figure);
  return check.looksAt.flatMap((look) => {
    const rows = failingRows(look, findings);
    const alike = groupBy(rows, (row) => (rows.length <= fewRows ? row : standing(look.table, row)));
    const becoming = (look.couldBe ?? []).map((alternative) => rowChanges(dataset, look, alternative));
    return [...alike.values()].map((group) => ({
      check,
      ways: becoming.map((changes) => group.flatMap(changes)).filter((way) => way.length > 0),
    }));
  });
}

/** The rows that failed a look: of its table, and in its columns. */
function failingRows({ table, columns, couldBe }: Look, findings: CheckResult['findings']): readonly number[] {
  if (!couldBe) return [];
  const headings = columns.map((column) => headingOf(table, column)).join();
  return findings.flatMap(({ table: of, columns: at, row }) =>
    of === table && at.join() === headings && row !== undefined ? [row] : [],
  );
}

import type { Alternative, Check, Look } from '../checks/check.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import { headingOf } from '../dataset/cell-text.ts';
import type { RowChange } from '../dataset/change-dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { childOf } from '../measures/traced-row.ts';
import { rowChanges } from './row-changes.ts';
import { childIdAt } from './standing.ts';

/** One failing row, and one of the things it could turn out to be. */
export interface Way {
  readonly check: Check;
  readonly look: Look;
  readonly row: number;
  readonly alternative: Alternative;
  readonly changes: readonly RowChange[];
  /** The identifiers of the children it concerns, absent where a row is of nobody. */
  readonly children: readonly number[];
}

/** Everything the failing rows of some checks could turn out to be. */
export const waysOf = (dataset: Dataset, results: readonly CheckResult[]): readonly Way[] =>
  results.flatMap(({ check, findings }) => check.looksAt.flatMap((look) => waysIn(dataset, { check, look, findings })));

interface Looked {
  readonly check: Check;
  readonly look: Look;
  readonly findings: CheckResult['findings'];
}

function waysIn(dataset: Dataset, { check, look, findings }: Looked): readonly Way[] {
  const rows = look.couldBe ? failingRows(look, findings) : [];
  if (rows.length === 0) return [];
  return (look.couldBe ?? []).flatMap((alternative) => {
    const changesOf = rowChanges(dataset, look, alternative);
    return rows.flatMap((row) => {
      const changes = changesOf(row);
      const concerned = [{ table: look.table, row }, ...changes];
      const children = new Set(concerned.map((at) => childIdAt(dataset, childOf(dataset, at.table, at.row))));
      return changes.length > 0 ? [{ check, look, row, alternative, changes, children: [...children] }] : [];
    });
  });
}

/** The rows that failed a look: of its table, and in its columns, whatever else is shown with them. */
function failingRows({ table, columns }: Look, findings: CheckResult['findings']): readonly number[] {
  const headings = columns.map((column) => headingOf(table, column)).join();
  return findings.flatMap(({ table: of, columns: at, row }) =>
    of === table && at.slice(0, columns.length).join() === headings && row !== undefined ? [row] : [],
  );
}

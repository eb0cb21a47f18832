import type { Dataset, Field, TableName } from '../dataset/dataset.ts';
import type { Day } from '../vocabulary/day.ts';

/** An `error` must be put right before the figures are used; a `query` may be true but needs a second look. */
export type Severity = 'error' | 'query';

/** One table a check looks at: the columns it needs, those an analyst should look at, and which rows fail. */
export interface Look<T extends TableName = TableName> {
  readonly table: T;
  readonly columns: readonly Field<T>[];
  /** Tables its rows are compared with: without them it cannot be made. */
  readonly beside: readonly TableName[];
  /** Rows of the table that fail, in any order, each once. */
  readonly failures: (dataset: Dataset, asAt: Day) => readonly number[];
}

/** One data-quality rule. It only finds rows: the runner locates, counts and words. */
export interface Check {
  /** Kebab-case, the name of its file. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** Which figure it spoils, and how. */
  readonly because: string;
  /** What to do in the case system. */
  readonly fix: string;
  /** The measures whose figures it can change. */
  readonly touches: readonly string[];
  readonly looksAt: readonly Look[];
}

/** Ties a table's name to its columns, so that a check cannot name a column its table lacks. */
export const look = <T extends TableName>(table: T, columns: readonly Field<T>[], failures: Look['failures']): Look =>
  lookBeside([], table, columns)(failures);

/** The same for a check that compares the table's rows with those of others. */
export const lookBeside =
  <T extends TableName>(beside: readonly TableName[], table: T, columns: readonly Field<T>[]) =>
  (failures: Look['failures']): Look =>
    ({ table, columns, beside, failures }) as unknown as Look;

/** The rows of a table for which something holds. */
export function rowsWhere(table: { readonly rows: number }, holds: (row: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < table.rows; row++) if (holds(row)) found.push(row);
  return found;
}

import type { CodeOf, Dataset, Field, TableName } from '../dataset/dataset.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Severity } from '../vocabulary/severity.ts';

/** What the last run of `check` found in the extracts, to set this run's beside. */
export interface LastRun {
  readonly asAt: Day;
  /** Rows of each table that was there. */
  readonly rows: { readonly [T in TableName]?: number };
  /** The latest day, not after its as-at date, that a row of each table was about. */
  readonly latest?: { readonly [T in TableName]?: Day };
  /** The teams and workers that children were allocated to. */
  readonly teams: readonly string[];
  readonly workers: readonly string[];
}

/** What a check may know besides the extracts. */
export interface Circumstances {
  readonly asAt: Day;
  /** The day the extracts were taken, where that is said: what is dated between the two does not count, and is no fault. */
  readonly extractedOn?: Day | undefined;
  /** Absent at the first run. */
  readonly lastRun?: LastRun | undefined;
}

/** Rows of some tables, by canonical heading: what an example says of the cells that matter. */
export type ExampleRows = { readonly [T in TableName]?: readonly Readonly<Record<string, string>>[] };

/** Cells a row could hold: a code, a number, blank, or what another cell of the same row holds. */
type CellsOf<T extends TableName> = {
  readonly [F in Field<T>]?: CodeOf<T, F> | number | '' | { readonly sameAs: Field<T> };
};

/**
 * What a failing row could turn out to be once it is put right, besides what it is: other cells; a row that should not be
 * there; or the right one of several with the identifier that its look names first.
 */
export type Alternative = { [T in TableName]: CellsOf<T> }[TableName] | 'left out' | 'the right one';

/** One table a check looks at: the columns it needs, those an analyst should look at, and which rows fail. */
export interface Look<T extends TableName = TableName> {
  readonly table: T;
  readonly columns: readonly Field<T>[];
  /** Tables its rows are compared with: without them it cannot be made. */
  readonly beside: readonly TableName[];
  /** Cells of the row to show too, where the extract has them and they are filled: those that it can do without. */
  readonly also?: readonly string[];
  /** Columns in which another row of the table holds the same: those rows are shown beside the failing one. */
  readonly alike?: readonly string[];
  /** The tables whose rows are shown beside the failing one; unless it is said, those of `beside`. */
  readonly shows?: readonly TableName[];
  /** Of an extract as a whole, what is wrong with it: a quarter, a year, how many. Never what stands in a cell. */
  readonly says?: (dataset: Dataset, circumstances: Circumstances) => string;
  /** Whether what it finds is wrong with the extract as a whole, and is one finding however many rows show it. */
  readonly whole?: boolean;
  /** Whether it sets the extract beside the last run's. */
  readonly sinceLastRun?: boolean;
  /** Whether rows of withdrawn children may fail it: of all other looks they are left out, since they count nowhere. */
  readonly ofWithdrawn?: boolean;
  /** What a failing row could turn out to be: figures are counted again as if it had. */
  readonly couldBe?: readonly Alternative[];
  /** Rows of the table that fail, in any order, each once. */
  readonly failures: (dataset: Dataset, circumstances: Circumstances) => readonly number[];
}

/** One data-quality rule. It only finds rows: the runner locates, counts and words. */
export interface Check {
  /** Kebab-case, the name of its file: the code by which findings, waivers and `explain` know it. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** Which figure it spoils, and how. */
  readonly because: string;
  /** What to do in the case system. */
  readonly fix: string;
  /** The measures whose figures it can change. */
  readonly touches: readonly string[];
  /** Where the rule comes from: a published rule, or `Our own` and why. */
  readonly source: string;
  /** A row that fails and one that passes, as few cells as tell them apart; every other cell is blameless. */
  readonly example: {
    readonly fails: ExampleRows;
    readonly passes: ExampleRows;
    /** What the last run found, for a check that sets the extract beside it. */
    readonly lastRun?: LastRun;
  };
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

/** The same look, with more shown beside what it finds, and what that could turn out to be. */
export const showing = (
  more: Pick<Look, 'also' | 'alike' | 'shows' | 'couldBe' | 'ofWithdrawn'>,
  plain: Look,
): Look => ({
  ...plain,
  ...more,
});

/** A look at an extract as a whole: it fails, or it does not; a text that it fails with says where or how far. */
export const lookWhole = <T extends TableName>(
  table: T,
  columns: readonly Field<T>[],
  fails: (dataset: Dataset, circumstances: Circumstances) => boolean | string,
): Look => ({
  ...look(table, columns, (...given) => (fails(...given) ? [0] : [])),
  whole: true,
  says: (...given) => String(fails(...given) || '').replace(/^true$/, ''),
});

/** The same, set beside the last run: where there is none, the check is not run. */
export const lookSinceLastRun = <T extends TableName>(
  table: T,
  columns: readonly Field<T>[],
  fails: (dataset: Dataset, lastRun: LastRun) => boolean,
): Look => ({
  ...lookWhole(table, columns, (dataset, { lastRun }) => lastRun !== undefined && fails(dataset, lastRun)),
  sinceLastRun: true,
});

/** The rows of a table for which something holds. */
export function rowsWhere(table: { readonly rows: number }, holds: (row: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < table.rows; row++) if (holds(row)) found.push(row);
  return found;
}

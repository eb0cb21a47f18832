import { headingOf } from '../dataset/cell-text.ts';
import type { Dataset, TableName } from '../dataset/dataset.ts';
import type { ChildId } from '../vocabulary/child-id.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Waiver } from '../vocabulary/waiver.ts';
import type { Check, Circumstances, Look } from './check.ts';
import { locator } from './locate.ts';
import { setApart } from './waivers.ts';
import { ofWithdrawn } from './withdrawn.ts';

/** One row failing one check: enough for the analyst to find the case and put it right. */
export interface Finding {
  readonly check: string;
  readonly table: TableName;
  readonly file: string;
  /** The physical line its record starts on. */
  readonly line: number;
  /** Its place in the table; absent where the extract as a whole is wrong. */
  readonly row: number | undefined;
  /** The headings to look at, and what stands under each: for files that stay in the service, never for a terminal. */
  readonly columns: readonly string[];
  readonly values: readonly string[];
  /** The rows it is compared with, or where an extract as a whole is wrong; blank where there is nothing to say. */
  readonly beside: string;
  readonly child: ChildId | undefined;
  /** The identifier of its row, for files only; blank where the table has none. */
  readonly record: string;
  /** The day the row is about, where it has one. */
  readonly day: Day | undefined;
}

/** How one check ended. What it could not look at is said, so that it cannot pass for a pass. */
export interface CheckResult {
  readonly check: Check;
  readonly state: 'passed' | 'failed' | 'waived' | 'not run';
  /** Those that stand. */
  readonly findings: readonly Finding[];
  /** Those that a waiver covers: they count against nothing, and are not hidden. */
  readonly waived: readonly Finding[];
  /** Tables or columns it needed and did not have, e.g. `custody_episodes.csv`. */
  readonly lacking: readonly string[];
  /** The tables it looked at, one a look. */
  readonly lookedAt: readonly TableName[];
}

/** What the checks of a workspace are run with: what a check may know, and what the service has waived. */
export interface CheckTerms extends Circumstances {
  readonly waivers?: readonly Waiver[];
}

interface LeavingOut {
  readonly isLeftOut: ReturnType<typeof ofWithdrawn>;
}

/** Runs every check over the whole dataset. A check that throws is a bug, and stops the run. */
export function runChecks(checks: readonly Check[], dataset: Dataset, terms: CheckTerms): readonly CheckResult[] {
  const isLeftOut = ofWithdrawn(dataset);
  return checks.map((check) => runCheck(check, dataset, { ...terms, isLeftOut }));
}

function runCheck(check: Check, dataset: Dataset, terms: CheckTerms & LeavingOut): CheckResult {
  const lackingOf = (look: Look): readonly string[] => lackingFor(look, dataset, terms);
  const lacking = [...new Set(check.looksAt.flatMap(lackingOf))];
  const able = check.looksAt.filter((look) => lackingOf(look).length === 0);
  const found = able.flatMap((look) =>
    [...look.failures(dataset, terms)]
      .filter((row) => look.whole || look.ofWithdrawn || !terms.isLeftOut(look.table, row))
      .sort((a, b) => a - b)
      .map(locator(check.id, look, { dataset, terms })),
  );
  const { standing: findings, waived } = setApart(found, terms.waivers ?? [], terms.asAt);
  const state = able.length === 0 ? 'not run' : stateOf(findings, waived);
  return { check, state, findings, waived, lacking, lookedAt: able.map(({ table }) => table) };
}

function stateOf(findings: readonly Finding[], waived: readonly Finding[]): CheckResult['state'] {
  if (findings.length > 0) return 'failed';
  return waived.length > 0 ? 'waived' : 'passed';
}

function lackingFor(look: Look, dataset: Dataset, { lastRun }: Circumstances): readonly string[] {
  const { table: name, columns, beside } = look;
  const table = dataset[name];
  const missing = [name, ...beside].map((wanted) => dataset[wanted]).filter(({ there }) => !there);
  if (missing.length > 0) return missing.map(({ file }) => file);
  if (look.sinceLastRun && !lastRun) return ['an earlier run of boardpack check'];
  const available: Readonly<Record<string, { readonly there: boolean }>> = table.columns;
  return columns
    .filter((column) => !available[column]?.there)
    .map((column) => `${table.file}: ${headingOf(name, column)}`);
}

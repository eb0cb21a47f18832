import { cellText, headingOf } from '../dataset/cell-text.ts';
import type { Dataset, TableName } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { ChildId } from '../vocabulary/child-id.ts';
import { childId } from '../vocabulary/child-id.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Waiver } from '../vocabulary/waiver.ts';
import type { Check, Circumstances, Look } from './check.ts';
import { principalDays } from './principal-day.ts';
import { recordIdentifier } from './record-identifier.ts';
import { setApart } from './waivers.ts';

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

/** Runs every check over the whole dataset. A check that throws is a bug, and stops the run. */
export const runChecks = (checks: readonly Check[], dataset: Dataset, terms: CheckTerms): readonly CheckResult[] =>
  checks.map((check) => runCheck(check, dataset, terms));

function runCheck(check: Check, dataset: Dataset, terms: CheckTerms): CheckResult {
  const lackingOf = (look: Look): readonly string[] => lackingFor(look, dataset, terms);
  const lacking = [...new Set(check.looksAt.flatMap(lackingOf))];
  const able = check.looksAt.filter((look) => lackingOf(look).length === 0);
  const found = able.flatMap((look) =>
    [...look.failures(dataset, terms)].sort((a, b) => a - b).map(locator(check.id, look, dataset)),
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

/** Words the finding of each row that fails a look. What is the same for all of them is found, and kept, once. */
function locator(check: string, { table: name, columns, whole = false }: Look, dataset: Dataset) {
  const table = dataset[name];
  const headings = columns.map((column) => headingOf(name, column));
  const childIds = 'childId' in table.columns ? table.columns.childId : undefined;
  const dayOf = principalDays(dataset, name);
  return (row: number): Finding => {
    if (whole) return wholeFinding(check, { table, columns: headings });
    const [id, day] = [childIds?.at(row) ?? Number.NaN, dayOf(row)];
    return {
      check,
      table: name,
      file: table.file,
      line: table.line.at(row),
      row,
      columns: headings,
      values: columns.map((column) => cellText(dataset, name, { column, row })),
      child: present(id) ? childId(dataset.texts.textOf(id)) : undefined,
      record: recordIdentifier(dataset, name, row),
      day: present(day) ? day : undefined,
    };
  };
}

/** A finding about an extract as a whole stands on its heading line. */
const wholeFinding = (
  check: string,
  { table: { name, file }, columns }: { table: Dataset[TableName]; columns: readonly string[] },
): Finding => ({
  check,
  table: name,
  file,
  line: 1,
  row: undefined,
  columns,
  values: columns.map(() => ''),
  child: undefined,
  record: '',
  day: undefined,
});

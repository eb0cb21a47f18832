import { createHash } from 'node:crypto';
import type { Dataset, TableName } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import { reveal } from '../vocabulary/child-id.ts';
import { isoText, parseDay } from '../vocabulary/day.ts';
import type { Circumstances, LastRun } from './check.ts';
import { latestDay } from './latest-day.ts';
import { datedTables } from './principal-day.ts';
import type { CheckResult, Finding } from './run-checks.ts';

/** What is kept of one check of a run: fingerprints, by which a finding is known again, and no identifier. */
export interface CheckRecord {
  /** The tables it looked at; none where it was not run. */
  readonly lookedAt: readonly string[];
  readonly standing: readonly string[];
  readonly waived: readonly string[];
}

/** What is kept of one run of the checks, to set later ones beside. Days are ISO texts. */
export interface RunRecord {
  readonly service: string;
  /** The day it was run; absent of one that is not kept. */
  readonly on?: string | undefined;
  readonly asAt: string;
  /** A fingerprint of all that was read. */
  readonly inputs: string;
  /** By table: its rows, and the latest day that a row is about. */
  readonly rows: Readonly<Record<string, number>>;
  readonly latest: Readonly<Record<string, string>>;
  readonly teams: readonly string[];
  readonly workers: readonly string[];
  readonly checks: Readonly<Record<string, CheckRecord>>;
}

/** Whose run it is and what it read. */
export type RunOrigin = Pick<RunRecord, 'service' | 'inputs'> & Pick<Circumstances, 'asAt' | 'extractedOn'>;

/** What is to be kept of a run. */
export function recordRun(
  dataset: Dataset,
  results: readonly CheckResult[],
  { service, inputs, asAt }: RunOrigin,
): RunRecord {
  const there = tablesOf(dataset);
  const { team, worker } = dataset.children.columns;
  const days = datedTables.flatMap((table) => {
    const day = latestDay(dataset, table, asAt);
    return day === undefined ? [] : [[table, isoText(day)]];
  });
  return {
    service,
    asAt: isoText(asAt),
    inputs,
    rows: Object.fromEntries(there.map((table) => [table, dataset[table].rows])),
    latest: Object.fromEntries(days),
    teams: textsOf(dataset, team),
    workers: textsOf(dataset, worker),
    checks: Object.fromEntries(results.map((result) => [result.check.id, checkRecord(result)])),
  };
}

/** What a check may know of an earlier run. */
export function asLastRun({ asAt, rows, latest, teams, workers }: RunRecord): LastRun | undefined {
  const day = parseDay(asAt, 'iso');
  if (day === undefined) return undefined;
  const days = Object.entries(latest).map(([table, text]) => [table, parseDay(text, 'iso')]);
  return { asAt: day, rows, latest: Object.fromEntries(days), teams, workers };
}

const tablesOf = ({ links, texts, ...tables }: Dataset): readonly TableName[] =>
  Object.values(tables).flatMap(({ name, there }) => (there ? [name] : []));

function textsOf({ children, texts }: Dataset, column: { at(row: number): number }): readonly string[] {
  const found = new Set<number>();
  for (let row = 0; row < children.rows; row++) found.add(column.at(row));
  return [...found]
    .filter(present)
    .map((place) => texts.textOf(place))
    .sort();
}

const checkRecord = ({ lookedAt, findings, waived }: CheckResult): CheckRecord => ({
  lookedAt,
  standing: fingerprintsOf(findings),
  waived: fingerprintsOf(waived),
});

/** A fingerprint a finding, alike in every run that finds the same. Of findings that are the same in all, each has its own. */
function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  const times = new Map<string, number>();
  return findings
    .map((finding) => {
      const key = keyOf(finding);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return createHash('sha256').update(`${time} ${key}`).digest('hex').slice(0, 16);
    })
    .sort();
}

/** What a finding is known by: its record, or where the table has no identifier, what stands in its cells. */
const keyOf = ({ check, table, columns, child, record, values }: Finding): string =>
  JSON.stringify([check, table, columns, child ? reveal(child) : '', record, record === '' ? values : []]);

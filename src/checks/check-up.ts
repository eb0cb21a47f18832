import type { Dataset } from '../dataset/dataset.ts';
import type { Waiver } from '../vocabulary/waiver.ts';
import type { Check } from './check.ts';
import type { CheckResult } from './run-checks.ts';
import { runChecks } from './run-checks.ts';
import type { RunOrigin, RunRecord } from './run-record.ts';
import { asLastRun, recordRun } from './run-record.ts';
import type { SinceLastRun } from './since-last-run.ts';
import { sinceLastRun } from './since-last-run.ts';
import type { WaiverStanding } from './waivers.ts';
import { waiverStandings } from './waivers.ts';

/** What a service keeps for its checks: what it waives, and its earlier runs, the oldest first. */
export interface Kept {
  readonly waivers: readonly Waiver[];
  readonly runs: readonly RunRecord[];
}

/** All that the checks come to. */
export interface CheckUp {
  readonly results: readonly CheckResult[];
  readonly waivers: readonly WaiverStanding[];
  /** What is to be kept of this run. */
  readonly now: RunRecord;
  /** The runs before it, without one that read the same extracts as at the same day, which this one repeats. */
  readonly before: readonly RunRecord[];
  /** Absent where there is no earlier run on other extracts. */
  readonly since: SinceLastRun | undefined;
}

/** Runs every check, counts what is waived apart, and says what has moved since the last run on other extracts. */
export function checkUp(checks: readonly Check[], dataset: Dataset, given: Kept & RunOrigin): CheckUp {
  const { waivers, runs, asAt } = given;
  const last = runs.findLast(({ inputs }) => inputs !== given.inputs);
  const results = runChecks(checks, dataset, {
    asAt,
    extractedOn: given.extractedOn,
    lastRun: last && asLastRun(last),
    waivers,
  });
  const now = recordRun(dataset, results, given);
  const repeated = runs.at(-1)?.inputs === now.inputs && runs.at(-1)?.asAt === now.asAt;
  return {
    results,
    waivers: waiverStandings(waivers, results, asAt),
    now,
    before: repeated ? runs.slice(0, -1) : runs,
    since: last && sinceLastRun(now, last),
  };
}

import type { CheckRecord, RunRecord } from './run-record.ts';

/** How the findings of one check, or of all, have moved since an earlier run. */
export interface Movement {
  /** Stood then, and are found no more. */
  readonly fixed: number;
  /** Stand now, and were not found then. */
  readonly fresh: number;
  /** Stand now, and were found then. */
  readonly still: number;
  /** Stood then, and are waived now. */
  readonly waived: number;
}

interface CheckMovement extends Movement {
  readonly check: string;
}

/** What has moved since the last run whose extracts differ. */
export interface SinceLastRun {
  /** ISO texts. */
  readonly asAt: string;
  readonly on: string | undefined;
  readonly total: Movement;
  /** Every check that looked at the same tables then and now. */
  readonly checks: readonly CheckMovement[];
  /** Checks of now that did not: nothing can be said of what they find. */
  readonly uncompared: readonly string[];
}

/** Sets a run beside an earlier one. */
export function sinceLastRun(now: RunRecord, then: RunRecord): SinceLastRun {
  const ran = Object.entries(now.checks).filter(([, { lookedAt }]) => lookedAt.length > 0);
  const comparable = ([check, record]: readonly [string, CheckRecord]): boolean =>
    then.checks[check]?.lookedAt.join() === record.lookedAt.join();
  const checks = ran.filter(comparable).map(([check, record]) => ({
    check,
    ...movement(record, then.checks[check] ?? record),
  }));
  const sum = (of: keyof Movement): number => checks.reduce((total, one) => total + one[of], 0);
  return {
    asAt: then.asAt,
    on: then.on,
    total: { fixed: sum('fixed'), fresh: sum('fresh'), still: sum('still'), waived: sum('waived') },
    checks,
    uncompared: ran.filter((one) => !comparable(one)).map(([check]) => check),
  };
}

function movement(now: CheckRecord, then: CheckRecord): Movement {
  const stands = new Set(now.standing);
  const waived = new Set(now.waived);
  const found = new Set([...then.standing, ...then.waived]);
  const count = (prints: readonly string[], holds: (print: string) => boolean): number => prints.filter(holds).length;
  return {
    fixed: count(then.standing, (print) => !stands.has(print) && !waived.has(print)),
    fresh: count(now.standing, (print) => !found.has(print)),
    still: count(now.standing, (print) => found.has(print)),
    waived: count(then.standing, (print) => waived.has(print)),
  };
}

/** Whether a check's findings have moved at all. */
export const hasMoved = ({ fixed, fresh, waived }: Movement): boolean => fixed + fresh + waived > 0;

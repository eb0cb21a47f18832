import type { Day } from '../vocabulary/day.ts';
import type { Waiver } from '../vocabulary/waiver.ts';
import type { CheckResult, Finding } from './run-checks.ts';

/** What a waiver came to: how many findings it covers, or, where it has expired, how many came back. */
export interface WaiverStanding {
  readonly waiver: Waiver;
  /** The title of its check. */
  readonly title: string;
  readonly state: 'in force' | 'matches nothing' | 'check not run' | 'expired';
  readonly findings: number;
}

const covers = ({ check, child, record }: Waiver, finding: Finding): boolean =>
  finding.check === check &&
  (child === undefined || finding.child === child) &&
  (record === undefined || finding.record === record);

const inForce = ({ until }: Waiver, asAt: Day): boolean => until >= asAt;

/** Sets the findings that are waived apart from those that stand. */
export function setApart(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  asAt: Day,
): { readonly standing: readonly Finding[]; readonly waived: readonly Finding[] } {
  const checks = new Set(findings.map(({ check }) => check));
  const binding = waivers.filter((waiver) => checks.has(waiver.check) && inForce(waiver, asAt));
  if (binding.length === 0) return { standing: findings, waived: [] };
  const isWaived = (finding: Finding): boolean => binding.some((waiver) => covers(waiver, finding));
  return { standing: findings.filter((finding) => !isWaived(finding)), waived: findings.filter(isWaived) };
}

/** What each waiver came to. A finding that two waivers cover counts for both. */
export const waiverStandings = (
  waivers: readonly Waiver[],
  results: readonly CheckResult[],
  asAt: Day,
): readonly WaiverStanding[] =>
  waivers.flatMap((waiver) => {
    const result = results.find(({ check }) => check.id === waiver.check);
    return result ? [standingOf(waiver, result, asAt)] : [];
  });

function standingOf(waiver: Waiver, { check, state, findings, waived }: CheckResult, asAt: Day): WaiverStanding {
  const binds = inForce(waiver, asAt);
  const covered = (binds ? waived : findings).filter((finding) => covers(waiver, finding)).length;
  const told = { waiver, title: check.title, findings: covered };
  if (!binds) return { ...told, state: 'expired' };
  if (state === 'not run') return { ...told, state: 'check not run' };
  return { ...told, state: covered > 0 ? 'in force' : 'matches nothing' };
}

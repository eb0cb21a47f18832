import type { CheckUp } from '../checks/check-up.ts';
import type { Finding } from '../checks/run-checks.ts';
import type { SinceLastRun } from '../checks/since-last-run.ts';
import { hasMoved } from '../checks/since-last-run.ts';
import type { WaiverStanding } from '../checks/waivers.ts';
import type { Transcript } from '../extracts/transcript.ts';
import type { Day } from '../vocabulary/day.ts';
import { isoText } from '../vocabulary/day.ts';

/** Checks as stable, documented JSON (schema 1). It names files and lines, and no child. */
export const checksJson = (
  { results, waivers, since }: CheckUp,
  transcripts: readonly Transcript[],
  asAt: Day,
): string =>
  JSON.stringify(
    {
      schema: 1,
      asAt: isoText(asAt),
      checks: results.map(({ check, state, findings, waived, lacking }) => ({
        id: check.id,
        severity: check.severity,
        title: check.title,
        state: state.replace(' ', '-'),
        lacking,
        findings: findings.map(place),
        waived: waived.map(place),
      })),
      waivers: waivers.map(waiverJson),
      sinceLastRun: since ? sinceJson(since) : null,
      reading: transcripts.map(({ file, table, rowsRead, rowsRefused, blankRows, problems }) => ({
        file,
        table,
        rowsRead,
        rowsRefused,
        blankRows,
        problems: problems.map(({ kind, heading, lines }) => ({ kind, heading: heading ?? null, lines })),
      })),
    },
    null,
    2,
  );

const place = ({ file, line, columns }: Finding) => ({ file, line, columns });

const waiverJson = ({ waiver: { check, child, record, reason, who, until }, state, findings }: WaiverStanding) => ({
  check,
  covers: child !== undefined ? 'child' : record !== undefined ? 'record' : 'all',
  state: state.replaceAll(' ', '-'),
  findings,
  reason,
  who,
  until: isoText(until),
});

const sinceJson = ({ asAt, on, total, checks, uncompared }: SinceLastRun) => ({
  asAt,
  on: on ?? null,
  ...movementJson(total),
  checks: checks
    .filter((one) => hasMoved(one) || one.still > 0)
    .map((one) => ({ id: one.check, ...movementJson(one) })),
  uncompared,
});

const movementJson = ({ fixed, fresh, still, waived }: SinceLastRun['total']) => ({
  fixed,
  new: fresh,
  stillThere: still,
  waived,
});

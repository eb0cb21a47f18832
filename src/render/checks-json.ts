import type { CheckUp } from '../checks/check-up.ts';
import type { Finding } from '../checks/run-checks.ts';
import type { Transcript } from '../extracts/transcript.ts';
import type { Day } from '../vocabulary/day.ts';
import { isoText } from '../vocabulary/day.ts';
import { keptJson } from './kept-json.ts';

/** Checks as stable, documented JSON (schema 1). It names files and lines, and no child. */
export const checksJson = (checked: CheckUp, transcripts: readonly Transcript[], asAt: Day): string =>
  JSON.stringify(
    {
      schema: 1,
      asAt: isoText(asAt),
      checks: checked.results.map(({ check, state, findings, waived, lacking }) => ({
        id: check.id,
        severity: check.severity,
        title: check.title,
        state: state.replace(' ', '-'),
        lacking,
        findings: findings.map(place),
        waived: waived.map(place),
      })),
      ...keptJson(checked),
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

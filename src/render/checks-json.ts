import type { CheckResult } from '../checks/run-checks.ts';
import type { Transcript } from '../extracts/transcript.ts';
import type { Day } from '../vocabulary/day.ts';
import { isoText } from '../vocabulary/day.ts';
import type { Figures } from './figures-json.ts';
import { figuresJson } from './figures-json.ts';

/** Checks as stable, documented JSON (schema 1). It names files and lines, and no child. */
export const checksJson = (
  results: readonly CheckResult[],
  transcripts: readonly Transcript[],
  { asAt, figures }: { readonly asAt: Day; readonly figures: Figures },
): string =>
  JSON.stringify(
    {
      schema: 1,
      asAt: isoText(asAt),
      checks: results.map(({ check, state, findings, lacking }) => ({
        id: check.id,
        severity: check.severity,
        title: check.title,
        state: state.replace(' ', '-'),
        lacking,
        findings: findings.map(({ file, line, columns }) => ({ file, line, columns })),
      })),
      reading: transcripts.map(({ file, table, rowsRead, rowsRefused, blankRows, problems }) => ({
        file,
        table,
        rowsRead,
        rowsRefused,
        blankRows,
        problems: problems.map(({ kind, heading, lines }) => ({ kind, heading: heading ?? null, lines })),
      })),
      ...figuresJson(figures),
    },
    null,
    2,
  );

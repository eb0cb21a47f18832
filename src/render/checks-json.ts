import type { CheckUp } from '../checks/check-up.ts';
import type { Finding } from '../checks/run-checks.ts';
import type { Transcript } from '../extracts/transcript.ts';
import type { UnmappedCode } from '../report/story.ts';
import { reveal } from '../vocabulary/child-id.ts';
import type { Day } from '../vocabulary/day.ts';
import { isoText } from '../vocabulary/day.ts';
import { screens } from '../vocabulary/screens.ts';
import type { Figures } from './figures-json.ts';
import { figuresJson } from './figures-json.ts';
import { keptJson } from './kept-json.ts';

/** What is told as JSON: how each check ended, how each file was read, and as at which day. */
export interface Checked extends Pick<CheckUp, 'results' | 'waivers' | 'since'> {
  readonly transcripts: readonly Transcript[];
  /** What the failing records could make of the headline figures, and which KPIs are ready. */
  readonly figures: Figures;
  readonly asAt: Day;
}

/** Checks as stable, documented JSON (schema 2). It names files and lines, and holds no child, no date and no cell. */
export const checksJson = (checked: Checked): string =>
  JSON.stringify({ schema: 2, ...told(checked, placeOf) }, null, 2);

/** The same with the child, the date and what stands in the cells: for a file that stays in the service. */
export const findingsJson = (checked: Checked, unmapped: readonly UnmappedCode[]): string =>
  `${JSON.stringify({ schema: 2, ...told(checked, wholly), unmapped }, null, 2)}\n`;

const placeOf = ({ table, file, line, columns }: Finding): object => ({ file, line, screen: screens[table], columns });

const wholly = (finding: Finding): object => ({
  child: finding.child === undefined ? null : reveal(finding.child),
  date: finding.day === undefined ? null : isoText(finding.day),
  ...placeOf(finding),
  values: finding.values,
  record: finding.record,
  beside: finding.beside,
});

const told = ({ transcripts, asAt, figures, ...checked }: Checked, finding: (found: Finding) => object): object => ({
  asAt: isoText(asAt),
  checks: checked.results.map(({ check, state, findings, waived, lacking }) => ({
    id: check.id,
    severity: check.severity,
    title: check.title,
    because: check.because,
    fix: check.fix,
    touches: check.touches,
    state: state.replace(' ', '-'),
    lacking,
    found: findings.length,
    findings: findings.map(finding),
    waived: waived.map(finding),
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
  ...figuresJson(figures),
});

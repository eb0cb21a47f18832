import type { CheckResult, Finding } from '../checks/run-checks.ts';
import { kpisOfColumn, sayKpis } from '../report/kpi/kpis-of-column.ts';
import type { ReadingProblem, UnmappedCode } from '../report/story.ts';
import { reveal } from '../vocabulary/child-id.ts';
import { isoText } from '../vocabulary/day.ts';
import { screens } from '../vocabulary/screens.ts';
import type { Severity } from '../vocabulary/severity.ts';
import { severities } from '../vocabulary/severity.ts';
import { sayCount } from '../vocabulary/wording.ts';

/** Everything that was found: by the checks, and in reading the files. */
export interface Found {
  readonly results: readonly CheckResult[];
  readonly problems: readonly ReadingProblem[];
  readonly unmapped: readonly UnmappedCode[];
}

/** One record to put right, in words: for files that stay in the service. A text is blank where there is nothing to say. */
export interface FoundRow {
  readonly child: string;
  /** The identifier by which the case system knows the record. */
  readonly record: string;
  readonly date: string;
  /** What stands now in the cells to look at. */
  readonly value: string;
  /** The rows it is compared with, or where an extract as a whole is wrong. */
  readonly beside: string;
  /** Where the case system keeps it. */
  readonly screen: string;
  readonly file: string;
  readonly line: string;
}

/** One message for one cause, with all its rows. */
export interface FoundCause {
  /** The check's id, or `reading`. */
  readonly check: string;
  readonly severity: Severity;
  readonly what: string;
  readonly because: string;
  readonly fix: string;
  /** Where reading met it, in words. */
  readonly where?: string;
  readonly rows: readonly FoundRow[];
}

/** What was found, the gravest first, then as the checks are listed, then what reading found; rows by file and line. */
export function foundCauses({ results, problems, unmapped }: Found): readonly FoundCause[] {
  const causes = [
    ...results.filter(({ findings }) => findings.length > 0).map(ofCheck),
    ...problems.filter((problem) => !isListed(problem, unmapped)).map(ofProblem),
    ...unmapped.map(ofText),
  ];
  return causes.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function ofCheck({ check: { id, severity, title, because, fix }, findings }: CheckResult): FoundCause {
  const rows = [...findings].sort(byPlace).map(sayRow);
  return { check: id, severity, what: title, because, fix, rows };
}

const byPlace = (a: Finding, b: Finding): number => {
  if (a.file === b.file) return a.line - b.line;
  return a.file < b.file ? -1 : 1;
};

const sayRow = (finding: Finding): FoundRow => ({
  child: finding.child === undefined ? '' : reveal(finding.child),
  date: finding.day === undefined ? '' : isoText(finding.day),
  record: finding.record,
  value: sayValue(finding),
  beside: finding.beside,
  screen: screens[finding.table],
  file: finding.file,
  line: String(finding.line),
});

/** `ethnicity: blank; sex: male`: the cells a check looked at. Nothing where the extract as a whole is wrong. */
export const sayValue = ({ row, columns, values }: Finding): string =>
  row === undefined ? '' : columns.map((heading, place) => `${heading}: ${values[place] || 'blank'}`).join('; ');

const nowhere = { child: '', record: '', date: '', value: '', beside: '', screen: '', line: '' };

/** Texts that map to no code are listed one by one instead. */
const isListed = ({ file, at }: ReadingProblem, unmapped: readonly UnmappedCode[]): boolean =>
  at?.listed === true && unmapped.some((text) => text.file === file);

const ofProblem = ({ severity, what, file, where, at, because, fix }: ReadingProblem): FoundCause => ({
  check: 'reading',
  severity,
  what,
  because,
  fix,
  where,
  rows: at
    ? at.lines.map((line) => ({ ...nowhere, value: at.heading, file, line: String(line) }))
    : [{ ...nowhere, file: where }],
});

const ofText = ({ table, file, heading, text, rows, lines }: UnmappedCode): FoundCause => ({
  check: 'reading',
  severity: 'blocks',
  what: `A text that maps to no code, on ${sayCount(rows, 'row', 'rows')}`,
  because: wouldFall(kpisOfColumn(table, heading)),
  fix: 'Map it under codes for this extract in boardpack.yaml, or correct it in the case system.',
  where: `${file}, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
  rows: lines.map((line) => ({ ...nowhere, value: `${heading}: ${text}`, file, line: String(line) })),
});

const wouldFall = (kpis: readonly number[]): string =>
  kpis.length === 0
    ? 'An outcome that maps to no code counts nowhere; any other text that does is taken as not known.'
    : `It would have fallen into ${sayKpis(kpis)}.`;

import type { CheckResult, Finding } from '../checks/run-checks.ts';
import type { ReadingProblem } from '../report/story.ts';
import { severities, severityWords } from '../vocabulary/severity.ts';
import { sayCount } from '../vocabulary/wording.ts';

/** Lines named on the screen for each file of a check; the list names them all. */
const mostLines = 5;

/** Checks for reading on a terminal, the gravest first: files and lines, never what stands in a cell. */
export function checksText(results: readonly CheckResult[], problems: readonly ReadingProblem[]): string {
  const of = (state: CheckResult['state']): readonly CheckResult[] =>
    results.filter((result) => result.state === state);
  return [
    ...severities.flatMap((severity) => [
      ...problems.filter((problem) => problem.severity === severity).map(met),
      ...of('failed')
        .filter(({ check }) => check.severity === severity)
        .map(failed),
    ]),
    ...of('waived').map((result) =>
      paragraph(`WAIVED  ${result.check.title}: ${sayWaived(result)} (${result.check.id})`, []),
    ),
    ...results.filter(({ state, lacking }) => state !== 'not run' && lacking.length > 0).map(partly),
    ...of('not run').map(({ check, lacking }) =>
      paragraph(`NOT RUN ${check.title}`, [`It needs ${lacking.join(', ')}.`]),
    ),
    `${sayCount(results.length, 'check', 'checks')}: ${of('passed').length} passed, ${of('failed').length} failed, ${waivedOnly(of('waived'))}${of('not run').length} not run.`,
  ].join('\n\n');
}

const paragraph = (head: string, lines: readonly string[]): string =>
  [head, ...lines.map((line) => `        ${line}`)].join('\n');

const met = ({ severity, what, where, because, fix }: ReadingProblem): string =>
  paragraph(`${severityWords[severity].toUpperCase()}  ${what} (reading)`, [where, because, `Fix: ${fix}`]);

const partly = ({ check, lacking }: CheckResult): string =>
  paragraph(`PARTLY  ${check.title} (${check.id})`, [`Looked at without ${lacking.join(', ')}.`]);

const waivedOnly = ({ length }: readonly CheckResult[]): string => (length > 0 ? `${length} waived, ` : '');

const sayWaived = ({ waived }: CheckResult): string => `${waived.length} waived (see waivers.yaml)`;

function failed(result: CheckResult): string {
  const { check, findings, waived } = result;
  const found = [sayFound(findings), ...(waived.length > 0 ? [sayWaived(result)] : [])];
  return paragraph(
    `${severityWords[check.severity].toUpperCase()}  ${check.title}: ${found.join(', ')} (${check.id})`,
    [...byFile(findings), check.because, `Fix: ${check.fix}`],
  );
}

/** What is wrong with an extract as a whole is no row of it. */
const sayFound = (findings: readonly Finding[]): string =>
  findings.every(({ row }) => row === undefined)
    ? sayCount(findings.length, 'extract or column', 'extracts or columns')
    : sayCount(findings.length, 'row', 'rows');

/** An extract as a whole: the headings it is about, and which quarter, year or share is amiss. */
const ofWhole = ({ file, columns, beside }: Finding): string =>
  `${file}, ${columns.join(' and ')}${beside === '' ? '' : `: ${beside}`}`;

function byFile(all: readonly Finding[]): readonly string[] {
  const findings = all.filter(({ row }) => row !== undefined);
  const whole = all.filter(({ row }) => row === undefined).map(ofWhole);
  const files = [...new Set(findings.map(({ file }) => file))];
  const rows = files.map((file) => {
    const lines = findings.filter((finding) => finding.file === file).map(({ line }) => line);
    const shown = lines.slice(0, mostLines).join(', ');
    const capped =
      lines.length > mostLines ? ` (showing ${mostLines} of ${lines.length}; all of them in findings.csv)` : '';
    return `${file}, ${lines.length === 1 ? 'line' : 'lines'} ${shown}${capped}`;
  });
  return [...whole, ...rows];
}

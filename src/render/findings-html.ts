import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import type { Day } from '../vocabulary/day.ts';
import { longText } from '../vocabulary/day.ts';
import { severities, severityWords } from '../vocabulary/severity.ts';
import { capital, sayCount, sayNumber } from '../vocabulary/wording.ts';
import type { Found, FoundCause, FoundRow } from './found-causes.ts';
import { foundCauses } from './found-causes.ts';
import { composeStyle } from './html-style.ts';
import { readTemplate } from './package-files.ts';

/** Whose findings they are, and of which day. */
export interface Heading {
  readonly service: string;
  readonly asAt: Day;
  readonly marking: string;
  readonly madeWith: string;
}

/** Rows of one table: a browser lays out a table as a whole, so a long list is cut into several. */
const ROWS_A_TABLE = 500;

/** Rows shown of one cause: more make a page that takes a browser too long to open. */
const MOST_ROWS = 100_000;

const sayWhole = (count: number): string => sayNumber(count, 'children');
const sayFindings = (count: number): string => sayCount(count, 'finding', 'findings');
const sayRows = (count: number): string => sayCount(count, 'row', 'rows');

/**
 * The findings as one HTML file that asks for nothing from outside and holds no script: filters are inputs that the style
 * sheet looks at. It names children, and stays in the service.
 */
export async function findingsHtml(found: Found, heading: Heading, mostRows = MOST_ROWS): Promise<string> {
  const causes = foundCauses(found);
  const [template, sheet, own] = await Promise.all([
    readTemplate('html/findings.hbs'),
    composeStyle(heading.marking),
    readTemplate('html/findings.css'),
  ]);
  const style = `${sheet}\n${own}\n${filterRules(causes)}`;
  const page = Handlebars.create().compile(template, { strict: true });
  return page({
    ...heading,
    asAt: longText(heading.asAt),
    title: 'Data-quality findings',
    style,
    styleHash: createHash('sha256').update(style).digest('base64'),
    found: sayFindings(rowsOf(causes)),
    checked: sayStates(found),
    grades: gradesOf(causes, mostRows),
    choices: choicesOf(causes),
    notRun: found.results
      .filter(({ state }) => state === 'not run')
      .map(({ check, lacking }) => ({ check: check.id, what: check.title, needs: lacking.join(', ') })),
  });
}

const rowsOf = (causes: readonly FoundCause[]): number => causes.reduce((sum, { rows }) => sum + rows.length, 0);

const checksOf = (causes: readonly FoundCause[]): readonly string[] => [...new Set(causes.map(({ check }) => check))];

/** What the inputs hide. Ids of checks are letters and hyphens, so they stand in a selector as they are. */
function filterRules(causes: readonly FoundCause[]): string {
  const ofSeverity = severities.map(
    (severity) =>
      `.filters:has(#every:checked):has(#grade-${severity}:not(:checked))~.found .grade-${severity}{display:none}`,
  );
  const ofCheck = checksOf(causes).map((check) => {
    const chosen = `.filters:has(#only-${check}:checked)~.found`;
    return `${chosen} .cause:not(.of-${check}),${chosen} .grade:not(:has(>.of-${check})){display:none}`;
  });
  return [...ofSeverity, ...ofCheck].join('\n');
}

function sayStates({ results }: Found): string {
  const states = [...new Set(results.map(({ state }) => state))];
  const counted = states.map((state) => `${results.filter((result) => result.state === state).length} ${state}`);
  return counted.join(', ');
}

const gradesOf = (causes: readonly FoundCause[], mostRows: number): readonly object[] =>
  severities
    .map((severity) => ({ severity, of: causes.filter((cause) => cause.severity === severity) }))
    .filter(({ of }) => of.length > 0)
    .map(({ severity, of }) => ({
      severity,
      words: capital(severityWords[severity]),
      said: sayFindings(rowsOf(of)),
      causes: of.map((cause) => layOut(cause, mostRows)),
    }));

const choicesOf = (causes: readonly FoundCause[]): readonly object[] =>
  checksOf(causes).map((check) => {
    const of = causes.filter((cause) => cause.check === check);
    const what = check === 'reading' ? 'What was met in reading the files' : (of[0]?.what ?? '');
    return { check, what, said: sayFindings(rowsOf(of)) };
  });

/** What reading met has no row of its own: its place is said in words. */
function layOut({ rows, ...cause }: FoundCause, mostRows: number): object {
  const read = cause.check === 'reading';
  return {
    ...cause,
    said: read ? 'in reading the files' : sayRows(rows.length),
    places: read ? [{ file: cause.where ?? rows[0]?.file, value: rows[0]?.value ?? '' }] : [],
    tables: read ? [] : tablesOf(rows.slice(0, mostRows), cause.what),
    cut:
      rows.length > mostRows ? `The first ${sayRows(mostRows)} of ${sayRows(rows.length)}; findings.csv has all.` : '',
  };
}

/** The page has no column of its own for the record, nor for what it is compared with. */
const inFull = (row: FoundRow): FoundRow => ({
  ...row,
  value: row.value === '' || row.beside === '' ? row.value + row.beside : `${row.value}. Beside: ${row.beside}`,
  screen: row.record === '' ? row.screen : `${row.screen}, ${row.record}`,
});

function tablesOf(rows: readonly FoundRow[], what: string): readonly object[] {
  const starts = Array.from({ length: Math.ceil(rows.length / ROWS_A_TABLE) }, (_, place) => place * ROWS_A_TABLE);
  return starts.map((start) => {
    const part = rows.slice(start, start + ROWS_A_TABLE);
    const span =
      starts.length === 1
        ? ''
        : `, ${sayWhole(start + 1)} to ${sayWhole(start + part.length)} of ${sayWhole(rows.length)}`;
    return {
      caption: `${what}${span}`,
      rows: part.map(inFull),
      many: part.length === ROWS_A_TABLE,
      alone: starts.length === 1,
    };
  });
}

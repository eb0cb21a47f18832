import type { Check, ExampleRows, Look } from '../checks/check.ts';
import type { Extract } from '../extracts/extract.ts';
import type { TableName } from '../extracts/index.ts';
import { extracts } from '../extracts/index.ts';
import { severityWords } from '../vocabulary/severity.ts';
import { sayCount } from '../vocabulary/wording.ts';
import { sayLook, screensOf } from './check-catalogue.ts';
import { textTable } from './text-table.ts';

/** The as-at date of every example. */
const EXAMPLES_AS_AT = '2026-09-30';

/** Rows of an example that are shown. */
const MOST_ROWS = 3;

/** A check as plain text: what it finds, why it matters, a row that fails and one that passes, what to do and where. */
export function checkCard(check: Check): string {
  const { id, severity, title, because, fix, touches, source, example, looksAt } = check;
  return [
    `${title} (${id}, ${severityWords[severity]})`,
    `Why it matters: ${because}`,
    `Fix: ${fix}`,
    `Where to open: ${screensOf(check).join('; ')}.`,
    `Looks at: ${looksAt.map(sayLook).join('; ')}.`,
    ...codesOf(looksAt),
    `Measures it touches: ${touches.length === 0 ? 'none' : touches.join(', ')}.`,
    `Source: ${source}`,
    '',
    `It fails here (as at ${EXAMPLES_AS_AT}; a cell that is not shown is in order):`,
    sayRows(example.fails),
    '',
    'It passes here:',
    sayRows(example.passes),
  ].join('\n');
}

/** What a column of codes may hold, for those who map texts to them. */
const codesOf = (looksAt: readonly Look[]): readonly string[] => [
  ...new Set(
    looksAt.flatMap(({ table, columns }) => {
      const specs: Extract['columns'] = extracts[table].columns;
      return columns
        .flatMap((column) => specs[column] ?? [])
        .filter(({ kind }) => kind === 'code')
        .map(({ heading, codes }) => `Codes of ${heading}: ${codes.join(', ')}.`);
    }),
  ),
];

const tableNames = Object.keys(extracts) as readonly TableName[];

const sayRows = (tables: ExampleRows): string =>
  tableNames
    .flatMap((table) => (tables[table] ? [`  ${extracts[table].name}.csv\n${indented(tableOf(tables[table]))}`] : []))
    .join('\n');

/** Only the cells that matter, of the first rows; one that is blank is said to be. */
function tableOf(all: readonly Readonly<Record<string, string>>[]): string {
  const rows = all.slice(0, MOST_ROWS);
  const more = all.length - rows.length;
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (rows.length === 0) return 'no row';
  if (headings.length === 0) return `${sayCount(all.length, 'row', 'rows')} with nothing amiss`;
  const table = textTable(
    headings,
    rows.map((row) => headings.map((heading) => (row[heading] === '' ? '(blank)' : (row[heading] ?? '')))),
  );
  return more > 0 ? `${table}\nand ${sayCount(more, 'more row', 'more rows')}` : table;
}

const indented = (text: string): string => text.replace(/^/gm, '    ');

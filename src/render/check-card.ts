import type { Check, ExampleRows } from '../checks/check.ts';
import type { TableName } from '../extracts/index.ts';
import { extracts } from '../extracts/index.ts';
import { severityWords } from '../vocabulary/severity.ts';
import { sayCount } from '../vocabulary/wording.ts';
import { sayLook, screensOf } from './check-catalogue.ts';
import { textTable } from './text-table.ts';

/** The as-at date of every example. */
const EXAMPLES_AS_AT = '2026-09-30';

/** A check as plain text: what it finds, why it matters, a row that fails and one that passes, what to do and where. */
export function checkCard(check: Check): string {
  const { id, severity, title, because, fix, touches, source, example, looksAt } = check;
  return [
    `${title} (${id}, ${severityWords[severity]})`,
    `Why it matters: ${because}`,
    `Fix: ${fix}`,
    `Where to open: ${screensOf(check).join('; ')}.`,
    `Looks at: ${looksAt.map(sayLook).join('; ')}.`,
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

const tableNames = Object.keys(extracts) as readonly TableName[];

const sayRows = (tables: ExampleRows): string =>
  tableNames
    .flatMap((table) => (tables[table] ? [`  ${extracts[table].name}.csv\n${indented(tableOf(tables[table]))}`] : []))
    .join('\n');

/** Only the cells that matter; one that is blank is said to be. */
function tableOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (rows.length === 0) return 'no row';
  if (headings.length === 0) return `${sayCount(rows.length, 'row', 'rows')} with nothing amiss`;
  return textTable(
    headings,
    rows.map((row) => headings.map((heading) => (row[heading] === '' ? '(blank)' : (row[heading] ?? '')))),
  );
}

const indented = (text: string): string => text.replace(/^/gm, '    ');

import type { Check, Look } from '../checks/check.ts';
import { extracts } from '../extracts/index.ts';
import { screens } from '../vocabulary/screens.ts';
import { severityWords } from '../vocabulary/severity.ts';
import { csvRecord } from './csv-cell.ts';
import { textTable } from './text-table.ts';

const heads = ['code', 'what_it_costs', 'what_is_wrong', 'looks_at', 'touches', 'source'];

const cells = ({ id, severity, title, looksAt, touches, source }: Check): readonly string[] => [
  id,
  severityWords[severity],
  title,
  looksAt.map(sayLook).join('; '),
  touches.join(', '),
  source,
];

/** The file and the headings a check looks at, as the extracts are described: `outcomes.csv (outcome_date)`. */
export function sayLook({ table, columns }: Look): string {
  const { name, columns: specs } = extracts[table];
  const known: Readonly<Record<string, { readonly heading: string }>> = specs;
  return `${name}.csv (${columns.map((column) => known[column]?.heading ?? column).join(', ')})`;
}

/** The screens of a case system on which what a check finds is put right. */
export const screensOf = ({ looksAt }: Check): readonly string[] => [
  ...new Set(looksAt.map(({ table }) => screens[table])),
];

/** The catalogue for a screen: a line a check, and under it what it looks at, what it touches and where it comes from. */
export function checksTable(checks: readonly Check[]): string {
  const [head = '', ...lines] = textTable(
    ['Code', 'What it costs', 'What is wrong'],
    checks.map((check) => cells(check).slice(0, 3)),
  ).split('\n');
  const details = checks.map((check) => {
    const [, , , looksAt = '', touches = '', source = ''] = cells(check);
    return [`  Looks at: ${looksAt}`, ...(touches === '' ? [] : [`  Touches: ${touches}`]), `  Source: ${source}`];
  });
  return [head, ...lines.flatMap((line, place) => [line, ...(details[place] ?? [])])].join('\n');
}

/** The catalogue as CSV, one row a check. */
export const checksCsv = (checks: readonly Check[]): string => [heads, ...checks.map(cells)].map(csvRecord).join('\n');

/** The catalogue as a Markdown table, for a handbook. */
export function checksMarkdown(checks: readonly Check[]): string {
  const record = (texts: readonly string[]): string => `| ${texts.map(inCell).join(' | ')} |`;
  const spoken = heads.map((head) => head.charAt(0).toUpperCase() + head.slice(1).replaceAll('_', ' '));
  return [record(spoken), record(heads.map(() => '---')), ...checks.map((check) => record(cells(check)))].join('\n');
}

/** Text that cannot end its cell, nor begin mark-up. */
const inCell = (text: string): string => text.replace(/[\\|<*_`[\]]/g, '\\$&').replace(/\s+/g, ' ');

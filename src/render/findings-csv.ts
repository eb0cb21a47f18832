import type { CheckResult } from '../checks/run-checks.ts';
import { kpisOfColumn, sayKpis } from '../report/kpi/kpis-of-column.ts';
import type { ReadingProblem, Story } from '../report/story.ts';
import { reveal } from '../vocabulary/child-id.ts';
import { sayCount } from '../vocabulary/wording.ts';
import { csvForExcel } from './csv-cell.ts';

const heads = [
  'child_id',
  'severity',
  'what',
  'value',
  'file',
  'line',
  'columns',
  'why_it_matters',
  'what_to_do',
  'check',
];

/**
 * The analyst's working list: one row a finding with the case to look up, then what could not be read. It stays with the
 * service. Marked as UTF-8 with CRLF, as Excel wants it, and no cell can be taken for a formula.
 */
export function findingsCsv({ results, problems, unmapped }: Found): string {
  const found = results.flatMap(({ check, findings }) =>
    findings.map(({ child, file, line, columns }) => [
      child ? reveal(child) : '',
      check.severity,
      check.title,
      '',
      file,
      String(line),
      columns.join(' '),
      check.because,
      check.fix,
      check.id,
    ]),
  );
  const unread = problems.map(({ severity, what, where, because, fix }) => [
    '',
    severity,
    what,
    '',
    where,
    '',
    '',
    because,
    fix,
    'reading',
  ]);
  const texts = unmapped.map(({ table, file, heading, text, rows }) => [
    '',
    'blocks',
    `A text that maps to no code, on ${sayCount(rows, 'row', 'rows')}`,
    text,
    file,
    '',
    heading,
    wouldFall(kpisOfColumn(table, heading)),
    'Map it under codes for this extract in boardpack.yaml, or correct it in the case system.',
    'reading',
  ]);
  return csvForExcel([heads, ...found, ...unread, ...texts]);
}

const wouldFall = (kpis: readonly number[]): string =>
  kpis.length === 0 ? '' : `It would have fallen into ${sayKpis(kpis)}.`;

interface Found {
  readonly results: readonly CheckResult[];
  readonly problems: readonly ReadingProblem[];
  readonly unmapped: Story['unmapped'];
}

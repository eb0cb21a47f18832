import { severityWords } from '../vocabulary/severity.ts';
import { csvForExcel } from './csv-cell.ts';
import type { Found } from './found-causes.ts';
import { foundCauses } from './found-causes.ts';

const heads = [
  'child_id',
  'record_id',
  'date',
  'what',
  'value',
  'beside',
  'where_to_open',
  'file',
  'line',
  'check',
  'severity',
  'why_it_matters',
  'what_to_do',
];

/**
 * The analyst's working list: one row a finding, the gravest first, with the case to look up and what stands there now. It
 * stays with the service. Marked as UTF-8 with CRLF, as Excel wants it; no cell can be taken for a formula, and no
 * identifier for a number.
 */
export function findingsCsv(found: Found): string {
  const rows = foundCauses(found).flatMap(({ check, severity, what, because, fix, rows }) =>
    rows.map(({ child, record, date, value, beside, screen, file, line }) => [
      { identifier: child },
      { identifier: record },
      date,
      what,
      value,
      beside,
      screen,
      file,
      line,
      check,
      severityWords[severity],
      because,
      fix,
    ]),
  );
  return csvForExcel([heads, ...rows]);
}

import type { CheckResult } from '../checks/run-checks.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Severity } from '../vocabulary/severity.ts';
import { severities, severityWords } from '../vocabulary/severity.ts';
import { capital } from '../vocabulary/wording.ts';
import type { Found, FoundCause } from './found-causes.ts';
import { foundCauses } from './found-causes.ts';
import type { Sheet } from './workbook.ts';
import { workbook } from './workbook.ts';

/** Rows of one sheet: more open too slowly to be of use, and Excel has no room for more than a million. */
const MOST_ROWS = 200_000;

/**
 * The findings as a spreadsheet: a sheet that sums up by check, then one for each severity that has findings. Identifiers
 * are text, so that none loses its zeros.
 */
export function findingsXlsx(found: Found, asAt: Day, mostRows = MOST_ROWS): Promise<Uint8Array> {
  const causes = foundCauses(found);
  const sheets = severities.map((severity) => listSheet(severity, causes)).filter(({ rows }) => rows.length > 0);
  const cut = sheets.filter(({ rows }) => rows.length > mostRows).map(({ name }) => name);
  const summary = summarySheet(causes, found.results, cut);
  return workbook([summary, ...sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, mostRows) }))], asAt);
}

function listSheet(severity: Severity, causes: readonly FoundCause[]): Sheet {
  const graded = causes.filter((cause) => cause.severity === severity);
  const rows = graded.flatMap(({ check, what, because, fix, rows }) =>
    rows.map(({ child, record, date, value, beside, screen, file, line }) => [
      child,
      record,
      date,
      what,
      value,
      beside,
      screen,
      file,
      line === '' ? '' : Number(line),
      check,
      because,
      fix,
    ]),
  );
  return {
    name: capital(severityWords[severity]),
    columns: [
      ['Child', 14],
      ['Record', 14],
      ['Date', 12],
      ['What is wrong', 46],
      ['What stands there now', 46],
      ['What it is compared with', 60],
      ['Where to open', 32],
      ['File', 28],
      ['Line', 9, 'numbers'],
      ['Check', 32],
      ['Why it matters', 60],
      ['What to do', 60],
    ],
    rows,
  };
}

/** What was found by each check, then the checks that found nothing, so that none can be missed. */
function summarySheet(causes: readonly FoundCause[], results: readonly CheckResult[], cut: readonly string[]): Sheet {
  return {
    name: 'Summary',
    columns: [
      ['Check', 32],
      ['What is wrong', 50],
      ['What it costs', 26],
      ['Result', 34],
      ['Rows', 9, 'numbers'],
      ['Why it matters', 60],
      ['What to do', 60],
    ],
    rows: [
      ...causes.map(({ check, what, severity, because, fix, rows }) => [
        check,
        what,
        capital(severityWords[severity]),
        'Found',
        rows.length,
        because,
        fix,
      ]),
      ...results.filter(({ findings }) => findings.length === 0).map(withoutFindings),
      ...cut.map((name) => ['', `The sheet ${name} is cut short; findings.csv has every row.`, '', '', '', '', '']),
    ],
  };
}

function withoutFindings({ check, state, lacking }: CheckResult): Sheet['rows'][number] {
  const without = lacking.length === 0 ? '' : `, without ${lacking.join(', ')}`;
  return [
    check.id,
    check.title,
    capital(severityWords[check.severity]),
    capital(state) + without,
    0,
    check.because,
    check.fix,
  ];
}

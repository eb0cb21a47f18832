import type { Check } from '../checks/check.ts';
import type { CheckResult, Finding } from '../checks/run-checks.ts';
import { reveal } from '../vocabulary/child-id.ts';
import { isoText } from '../vocabulary/day.ts';
import { screens } from '../vocabulary/screens.ts';
import { csvForExcel } from './csv-cell.ts';
import { sayValue } from './found-causes.ts';

/** One record that a case worker can put right, and the check that says so. */
export interface ToFix {
  readonly check: Check;
  readonly finding: Finding;
}

const heads = [
  'child_id',
  'where_to_open',
  'what_is_wrong',
  'what_stands_there_now',
  'what_it_is_compared_with',
  'what_to_do',
];
const order = Object.keys(screens);

/** Extracts that no case worker can put right: they do not come from the case system. */
const elsewhere: readonly string[] = ['population', 'comparators'];

/** Findings about one record of the case system; not those about an extract as a whole. */
export const recordsToFix = (results: readonly CheckResult[]): readonly ToFix[] =>
  results.flatMap(({ check, findings }) =>
    findings
      .filter(({ row, table }) => row !== undefined && !elsewhere.includes(table))
      .map((finding) => ({ check, finding })),
  );

/**
 * What one team or worker is to put right, as CSV for Excel, in the order of the case system: child by child, screen by
 * screen, record by record. It holds what that takes and nothing else, and stays in the service.
 */
export function fixListCsv(records: readonly ToFix[]): string {
  const rows = [...records]
    .sort(byCaseSystem)
    .map(({ check: { title, fix }, finding }) => [
      { identifier: childOf(finding) },
      whereToOpen(finding),
      title,
      sayValue(finding),
      finding.beside,
      fix,
    ]);
  return csvForExcel([heads, ...rows]);
}

const childOf = ({ child }: Finding): string => (child === undefined ? '' : reveal(child));

/** `Offences: outcomes, record O1 of 2024-06-01`; where there is no child to open, the row of the extract. */
function whereToOpen({ child, table, record: id, day, file, line }: Finding): string {
  const known = [id, ...(day === undefined ? [] : [`of ${isoText(day)}`])].filter((text) => text !== '');
  const record = known.length === 0 || table === 'children' ? '' : `, record ${known.join(' ')}`;
  return `${screens[table]}${record}${child === undefined ? ` (${file}, line ${line})` : ''}`;
}

function byCaseSystem({ finding: a }: ToFix, { finding: b }: ToFix): number {
  const [first, second] = [childOf(a), childOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return (
    order.indexOf(a.table) - order.indexOf(b.table) || (a.day ?? -Infinity) - (b.day ?? -Infinity) || a.line - b.line
  );
}

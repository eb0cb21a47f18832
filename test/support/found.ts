import type { Check } from '../../src/checks/check.ts';
import type { CheckResult, Finding } from '../../src/checks/run-checks.ts';
import type { Found } from '../../src/render/found-causes.ts';
import { childId } from '../../src/vocabulary/child-id.ts';
import type { Severity } from '../../src/vocabulary/severity.ts';
import { day } from './rows.ts';

/** Texts that a spreadsheet or a page could run. */
export const HOSTILE = '=HYPERLINK("http://x","a")</td><script>alert(1)</script>&amp;';

/** A finding of one row of outcomes.csv; a test says what differs. */
export const findingOf = ({
  child = '0000123',
  ...given
}: Partial<Omit<Finding, 'child'>> & { child?: string } = {}): Finding => ({
  check: 'of-this-test',
  table: 'outcomes',
  file: 'outcomes.csv',
  line: 2,
  row: 0,
  record: 'O1',
  columns: ['outcome_date', 'outcome'],
  values: ['2024-06-01', ''],
  beside: '',
  child: child === '' ? undefined : childId(child),
  day: day('2024-06-01'),
  ...given,
});

/** How a check ended that found these. */
export function resultOf(id: string, severity: Severity, findings: readonly Finding[]): CheckResult {
  const check: Check = {
    id,
    severity,
    title: `What ${id} finds`,
    because: `Why ${id} matters`,
    fix: `What to do about ${id}`,
    touches: ['fte'],
    source: '',
    example: { fails: {}, passes: {} },
    looksAt: [],
  };
  return {
    check,
    findings,
    waived: [],
    state: findings.length > 0 ? 'failed' : 'passed',
    lookedAt: ['outcomes'],
    lacking: [],
  };
}

/** Something of every kind: each severity but `harmless`, two files, a hostile text, what reading met, checks without findings. */
export const everyKind: Found = {
  results: [
    resultOf('a-look', 'look', [findingOf()]),
    resultOf('a-change', 'changes', [
      findingOf({ line: 10, file: 'outcomes.csv' }),
      findingOf({ line: 9, file: 'outcomes.csv', child: '12345678901234567' }),
      findingOf({
        line: 30,
        file: 'offences.csv',
        table: 'offences',
        child: 'MAR1',
        day: undefined,
        columns: ['category'],
        values: [HOSTILE],
      }),
    ]),
    resultOf('a-block', 'blocks', [findingOf({ child: HOSTILE })]),
    resultOf('b-block', 'blocks', [
      findingOf({ child: '', row: undefined, line: 1, day: undefined, columns: ['outcome_date'], values: [''] }),
    ]),
    resultOf('passed', 'harmless', []),
    { ...resultOf('not-run', 'look', []), state: 'not run', lacking: ['victims.csv'] },
  ],
  problems: [
    {
      severity: 'look',
      what: 'The file has headings and no rows',
      where: 'send.csv',
      file: 'send.csv',
      because: 'Why',
      fix: 'Do',
    },
  ],
  unmapped: [{ table: 'outcomes', file: 'outcomes.csv', heading: 'outcome', text: HOSTILE, rows: 3, lines: [3, 5, 8] }],
};

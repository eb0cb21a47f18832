import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/checks/check.ts';
import type { CheckResult, Finding } from '../../../src/checks/run-checks.ts';
import { readinessOf, sayRows, sayWhose } from '../../../src/report/quality/readiness.ts';
import { readinessLine } from '../../../src/report/quality/readiness-line.ts';
import type { ReadingProblem } from '../../../src/report/story.ts';
import { childId } from '../../../src/vocabulary/child-id.ts';
import type { Severity } from '../../../src/vocabulary/severity.ts';

const failed = (severity: Severity, title: string, children: readonly string[]): CheckResult => ({
  check: { id: title, severity, title, touches: ['kpi-3-send'] } as unknown as Check,
  state: 'failed',
  findings: children.map((child) => ({ row: 0, child: child === '' ? undefined : childId(child) }) as Finding),
  waived: [],
  lookedAt: [],
  lacking: [],
});

const problem = (severity: Severity, file: string): ReadingProblem => ({
  severity,
  file,
  what: '2 cells are not dates',
  where: file,
  because: '',
  fix: '',
});

const ready = (
  checks: readonly CheckResult[],
  {
    lacking = [],
    problems = [],
    id = 'kpi-3-send',
  }: { lacking?: string[]; problems?: ReadingProblem[]; id?: string } = {},
) =>
  readinessOf({ measure: { id }, title: 'KPI 3', needed: ['send.csv', 'children.csv'], lacking }, { checks, problems });

describe('a KPI is', () => {
  test('ready where nothing that touches it fails', () => {
    const other = failed('blocks', 'Elsewhere', ['C1']);
    const elsewhere = { ...other, check: { ...other.check, touches: ['remand'] } };
    const passed = { ...failed('blocks', 'Passed', []), state: 'passed' } as const;
    expect(ready([passed, elsewhere])).toMatchObject({
      state: 'ready',
      reasons: [],
    });
  });
  test('ready where what fails is harmless', () => {
    expect(ready([failed('harmless', 'Untidy', ['C1'])]).state).toBe('ready');
  });
  test.each(['changes', 'look'] as const)('with notes where what fails is of severity %s', (severity) => {
    expect(ready([failed(severity, 'Blank', ['C1'])]).state).toBe('with notes');
  });
  test('blocked where what fails blocks the return, however much else there is', () => {
    const { state, reasons } = ready([
      failed('look', 'Odd', ['C1', 'C2', 'C3']),
      failed('blocks', 'Twice', ['C1', 'C1']),
    ]);
    expect([state, reasons[0]]).toEqual(['blocked', { blocks: true, what: 'Twice', rows: 2, children: 1 }]);
  });
  test('blocked where an extract is not there', () => {
    expect(ready([], { lacking: ['send.csv'] })).toMatchObject({
      state: 'blocked',
      reasons: [{ what: 'It needs send.csv' }],
    });
  });
  test('blocked where one could not be read whole, with notes where that is worth a look', () => {
    expect(ready([], { problems: [problem('blocks', 'send.csv')] }).state).toBe('blocked');
    expect(ready([], { problems: [problem('look', 'send.csv')] }).state).toBe('with notes');
    expect(ready([], { problems: [problem('blocks', 'health.csv')] }).state).toBe('ready');
  });
});

describe('the line', () => {
  const kpi = (id: string, ...checks: readonly CheckResult[]) =>
    ready(
      checks.map((result) => ({ ...result, check: { ...result.check, touches: [id] } })),
      { id },
    );
  const noPlan = failed('blocks', 'The child has no plan date', ['C1', 'C2', 'C2']);
  test('says how many are ready, and nothing of what there is none of', () => {
    expect(readinessLine([kpi('kpi-1-accommodation'), kpi('kpi-2-education')], sayWhose)).toBe('2 of 2 KPIs ready');
  });
  test('says what blocks and whose it is', () => {
    const all = [kpi('kpi-1-a'), kpi('kpi-2-b', failed('look', 'Odd', ['C1'])), kpi('kpi-3-c', noPlan)];
    expect(readinessLine(all, sayWhose)).toBe(
      '1 of 3 KPIs ready · 1 with notes · 1 blocked: KPI 3: the child has no plan date (2 children)',
    );
    expect(readinessLine(all, sayRows)).toContain('KPI 3: the child has no plan date (3 rows)');
  });
  test('tells those of one reason together, the reason that fails for most children', () => {
    const other = failed('blocks', 'Twice', ['C1']);
    const all = [
      kpi('kpi-1-a', other, noPlan),
      kpi('kpi-2-b', noPlan),
      kpi('kpi-8-c', failed('blocks', 'Twice', [''])),
    ];
    expect(readinessLine(all, sayWhose)).toBe(
      '0 of 3 KPIs ready · 3 blocked: KPIs 1 and 2: the child has no plan date (2 children); KPI 8: twice (1 row)',
    );
  });
  test('stops after three reasons and says that there are more', () => {
    const all = [1, 2, 3, 4].map((n) => kpi(`kpi-${n}-x`, failed('blocks', `Reason ${n}`, ['C1'])));
    expect(readinessLine(all, sayWhose)).toContain('KPI 3: reason 3 (1 child); and 1 more');
  });
});

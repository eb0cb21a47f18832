import { describe, expect, test } from 'vitest';
import type { Check, LastRun } from '../../src/checks/check.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { CsvTables } from './rows.ts';
import { datasetOf, day } from './rows.ts';

/** What a check is to find, and what the last run found where it sets the extract beside it. */
interface Cases {
  readonly fails: Record<string, CsvTables>;
  readonly passes: Record<string, CsvTables>;
  readonly lastRun?: LastRun;
}

/** Tests one check alone: every failing case finds exactly one row, every passing case none. */
export function testCheck(check: Check, cases: Cases): void {
  const asAt = day('2026-09-30');
  const run = (tables: CsvTables) => runChecks([check], datasetOf(tables), { asAt, lastRun: cases.lastRun })[0];
  describe(check.id, () => {
    test.each(Object.entries(cases.fails))('fails: %s', (_, tables) => {
      expect(run(tables)).toMatchObject({ state: 'failed', findings: [{ check: check.id }] });
    });
    test.each(Object.entries(cases.passes))('passes: %s', (_, tables) => {
      expect(run(tables)).toMatchObject({ state: 'passed', findings: [] });
    });
    test('is not run, and says what it needs, where its tables are not there', () => {
      expect(run({})).toMatchObject({ state: 'not run', findings: [] });
      expect(run({})?.lacking).not.toEqual([]);
    });
    if (cases.lastRun)
      test('is not run at the first run', () => {
        for (const tables of Object.values(cases.fails))
          expect(runChecks([check], datasetOf(tables), { asAt })).toMatchObject([{ state: 'not run', findings: [] }]);
      });
  });
}

import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { CsvTables } from './rows.ts';
import { datasetOf, day } from './rows.ts';

/** Tests one check alone: every failing case finds exactly one row, every passing case none. */
export function testCheck(
  check: Check,
  cases: { readonly fails: Record<string, CsvTables>; readonly passes: Record<string, CsvTables> },
): void {
  const run = (tables: CsvTables) => runChecks([check], datasetOf(tables), { asAt: day('2026-09-30') })[0];
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
  });
}

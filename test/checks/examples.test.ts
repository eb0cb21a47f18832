import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { datasetOf, day } from '../support/rows.ts';

describe('the example of each check, which explain prints', () => {
  test.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
    const { example } = check;
    const stateOf = (rows: typeof example.fails) =>
      runChecks([check], datasetOf(rows), { asAt: day('2026-09-30'), lastRun: example.lastRun })[0]?.state;
    expect(stateOf(example.fails)).toBe('failed');
    expect(stateOf(example.passes)).toBe('passed');
  });
});

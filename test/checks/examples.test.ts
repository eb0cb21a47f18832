import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { datasetOf, day } from '../support/rows.ts';

describe('the example of each check, which explain prints', () => {
  const given = checks.flatMap((check) => (check.example ? [{ check, example: check.example }] : []));

  test.each(given.map((one) => [one.check.id, one] as const))('%s', (_, { check, example }) => {
    const stateOf = (rows: typeof example.fails) =>
      runChecks([check], datasetOf(rows), { asAt: day('2026-09-30'), lastRun: example.lastRun })[0]?.state;
    expect(stateOf(example.fails)).toBe('failed');
    expect(stateOf(example.passes)).toBe('passed');
  });
});

import { describe, expect, test } from 'vitest';
import { lookSinceLastRun } from '../../src/checks/check.ts';
import type { Kept } from '../../src/checks/check-up.ts';
import { checkUp } from '../../src/checks/check-up.ts';
import { everyOffence, runOf } from '../support/finding.ts';
import { datasetOf, day } from '../support/rows.ts';

const asAt = day('2026-09-30');
const dataset = datasetOf({ offences: [{}] });

const fewer = {
  ...everyOffence,
  id: 'fewer-offences',
  looksAt: [
    lookSinceLastRun('offences', ['offenceId'], ({ offences }, { rows }) => offences.rows < (rows.offences ?? 0)),
  ],
};

const up = (runs: Kept['runs'], inputs = 'b') =>
  checkUp([everyOffence, fewer], dataset, { service: 'Sampleshire YJS', inputs, asAt, waivers: [], runs });

describe('the last run', () => {
  test('there is none at first, and what needs one is not run', () => {
    const { since, before, results } = up([]);
    expect([since, before]).toEqual([undefined, []]);
    expect(results.map(({ state }) => state)).toEqual(['failed', 'not run']);
  });

  test('is told to the checks', () => {
    const { results } = up([runOf([], { inputs: 'a', rows: { offences: 9 } })]);
    expect(results.map(({ state }) => state)).toEqual(['failed', 'failed']);
  });

  test('is the last whose extracts differ: a run is not compared with itself', () => {
    const first = runOf([], { inputs: 'a', asAt: '2026-06-30' });
    const { now } = up([first]);
    const { since, before } = up([first, { ...now, on: '2026-10-01' }]);
    expect(since).toMatchObject({ asAt: '2026-06-30', total: { fixed: 0, fresh: 1, still: 0 } });
    expect(before).toEqual([first]);
  });

  test('the same extracts as at another day are another run, compared with the same one before', () => {
    const first = runOf([], { inputs: 'a', asAt: '2026-06-30' });
    const earlier = { ...up([first]).now, asAt: '2026-09-29' };
    const { since, before } = up([first, earlier]);
    expect(since?.asAt).toBe('2026-06-30');
    expect(before).toEqual([first, earlier]);
  });

  test('a run on the extracts of one before the last is a new one', () => {
    const first = runOf([], { inputs: 'b', asAt: '2026-09-30' });
    const second = runOf([], { inputs: 'a', asAt: '2026-09-30' });
    expect(up([first, second]).before).toEqual([first, second]);
  });
});

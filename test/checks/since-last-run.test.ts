import { expect, test } from 'vitest';
import { sinceLastRun } from '../../src/checks/since-last-run.ts';
import { runOf } from '../support/finding.ts';

test('counts what is fixed, new, still there and waived since', () => {
  const then = runOf(['a', 'b', 'c', 'd'], { asAt: '2026-06-30', on: '2026-07-02' });
  const now = runOf(['c', 'd', 'e'], { waived: ['b'] });
  const movement = { fixed: 1, fresh: 1, still: 2, waived: 1 };
  expect(sinceLastRun(now, then)).toEqual({
    asAt: '2026-06-30',
    on: '2026-07-02',
    total: movement,
    checks: [{ check: 'every-offence', ...movement }],
    uncompared: [],
  });
});

test('a finding that was waived then and stands now is not new, and one that was waived and is gone was not fixed', () => {
  const then = runOf([], { waived: ['a', 'b'] });
  expect(sinceLastRun(runOf(['a']), then).total).toEqual({ fixed: 0, fresh: 0, still: 1, waived: 0 });
});

test('a check that did not look at the same then is not compared: an extract left out fixes nothing', () => {
  const both = runOf(['a', 'b'], { lookedAt: ['offences', 'outcomes'] });
  const one = runOf(['a'], { lookedAt: ['offences'] });
  const none = { fixed: 0, fresh: 0, still: 0, waived: 0 };
  expect(sinceLastRun(one, both)).toMatchObject({ total: none, checks: [], uncompared: ['every-offence'] });
  expect(sinceLastRun(both, runOf([], { lookedAt: [] }))).toMatchObject({ total: none, uncompared: ['every-offence'] });
  expect(sinceLastRun(both, runOf([], { checks: {} }))).toMatchObject({ total: none, uncompared: ['every-offence'] });
});

test('a check that is not run now is not spoken of', () => {
  const not = runOf([], { lookedAt: [] });
  expect(sinceLastRun(not, runOf(['a']))).toMatchObject({ checks: [], uncompared: [] });
});

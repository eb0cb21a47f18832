import type { Check } from '../../src/checks/check.ts';
import { look } from '../../src/checks/check.ts';
import type { RunRecord } from '../../src/checks/run-record.ts';

/** A check that finds every row of the offences. */
export const everyOffence: Check = {
  id: 'every-offence',
  severity: 'blocks',
  title: 'An offence stands',
  because: 'Every figure counts it.',
  fix: 'Take it out.',
  touches: [],
  source: '',
  example: { fails: {}, passes: {} },
  looksAt: [
    look('offences', ['offenceDate'], ({ offences }) => Array.from({ length: offences.rows }, (_, row) => row)),
  ],
};

/** A run that is kept, of one check. */
export const runOf = (
  standing: readonly string[],
  {
    waived = [],
    lookedAt = ['offences'],
    ...rest
  }: Partial<RunRecord> & {
    readonly waived?: readonly string[];
    readonly lookedAt?: readonly string[];
  } = {},
): RunRecord => ({
  service: 'Sampleshire YJS',
  asAt: '2026-09-01',
  inputs: 'a',
  rows: {},
  latest: {},
  teams: [],
  workers: [],
  checks: { 'every-offence': { lookedAt, standing, waived } },
  ...rest,
});

import { expect, test } from 'vitest';
import { rowsFellBy40Percent } from '../../src/checks/rows-fell-by-40-percent.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { testCheck } from '../support/check-tester.ts';
import { datasetOf, day } from '../support/rows.ts';

const lastRun = {
  asAt: day('2026-06-30'),
  rows: { children: 20, offences: 19, health: 25 },
  teams: [],
  workers: [],
};
const children = (count: number) => Array.from({ length: count }, (_, place) => ({ child_id: `C${place}` }));

testCheck(rowsFellBy40Percent, {
  lastRun,
  fails: {
    'by 40%': { children: children(12) },
    'to nothing': { children: [] },
    'of health alone': { children: children(20), health: [{}] },
  },
  passes: {
    'by less': { children: children(13) },
    'from fewer than 20': { offences: [{}] },
    'a table that was not there at the last run': { outcomes: [{}] },
    'more rows': { children: children(30) },
  },
});

test('each extract that has fallen is a finding of its own, on its heading line', () => {
  const [result] = runChecks([rowsFellBy40Percent], datasetOf({ children: [], health: [] }), {
    asAt: day('2026-09-30'),
    lastRun,
  });
  expect(result?.findings.map(({ file, line }) => `${file} ${line}`)).toEqual(['children.csv 1', 'health.csv 1']);
});

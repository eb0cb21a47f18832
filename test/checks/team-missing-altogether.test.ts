import { teamMissingAltogether } from '../../src/checks/team-missing-altogether.ts';
import { testCheck } from '../support/check-tester.ts';
import { day } from '../support/rows.ts';

const children = (...names: readonly string[]) => ({
  children: names.map((name, place) => ({ child_id: `C${place}`, team: name })),
});

testCheck(teamMissingAltogether, {
  lastRun: { asAt: day('2026-06-30'), rows: {}, teams: ['North', 'South'], workers: ['A', 'B'] },
  fails: {
    'one of two': children('North', 'North'),
    'both are one finding': children('', ''),
    'no children': children(),
  },
  passes: { 'each has a child': children('South', 'North'), 'and a new one': children('North', 'West', 'South') },
});

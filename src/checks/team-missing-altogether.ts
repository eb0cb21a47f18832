import { dayOf } from '../vocabulary/day.ts';
import type { Check } from './check.ts';
import { lookSinceLastRun } from './check.ts';
import { caseMeasures } from './measures-touched.ts';
import { nameIsMissing } from './names-missing.ts';

export const teamMissingAltogether: Check = {
  id: 'team-missing-altogether',
  severity: 'changes',
  title: 'A team that had children at the last run has none now',
  because:
    'The extract was probably made without that team: its children, and all that became of them, count nowhere, and every figure is too low.',
  fix: 'Compare the teams in the export with those of last time. Take the filter off and export again; if the team was closed or has another name, waive this once.',
  touches: caseMeasures,
  source: 'Our own: a filter by team left on in the export takes whole caseloads away, and no single row shows it.',
  example: {
    lastRun: { asAt: dayOf(2026, 6, 30), rows: {}, teams: ['North', 'South'], workers: [] },
    fails: { children: [{ team: 'North' }] },
    passes: {
      children: [
        { child_id: 'C1', team: 'North' },
        { child_id: 'C2', team: 'South' },
      ],
    },
  },
  looksAt: [
    lookSinceLastRun('children', ['team'], (dataset, { teams }) =>
      nameIsMissing(dataset, dataset.children.columns.team, teams),
    ),
  ],
};

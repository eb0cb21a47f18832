import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { endsFirst } from './ends-first.ts';

export const restorativeEndBeforeStart: Check = {
  id: 'restorative-end-before-start',
  severity: 'harmless',
  title: 'Restorative justice ends before it starts',
  because: 'No figure reads the two dates, so none is wrong; the return holds both.',
  fix: 'Correct the start or the end date in the case system.',
  touches: [],
  source:
    'Youth Justice Board, KPI 10 asks for the start and end of restorative justice; typical faults: end before start',
  example: {
    fails: { victims: [{ restorative_start_date: '2024-07-10', restorative_end_date: '2024-07-01' }] },
    passes: { victims: [{ restorative_start_date: '2024-07-10', restorative_end_date: '2024-07-10' }] },
  },
  looksAt: [
    look('victims', ['restorativeStartDate', 'restorativeEndDate'], ({ victims }) =>
      rowsWhere(victims, endsFirst(victims.columns.restorativeStartDate, victims.columns.restorativeEndDate)),
    ),
  ],
};

import { dayOf } from '../vocabulary/day.ts';
import type { Check } from './check.ts';
import { lookSinceLastRun } from './check.ts';
import { caseMeasures } from './measures-touched.ts';
import { nameIsMissing } from './names-missing.ts';

export const workerMissingAltogether: Check = {
  id: 'worker-missing-altogether',
  severity: 'look',
  title: 'A worker who had children at the last run has none now',
  because:
    'If the worker’s cases were left out of the extract, those children, and all that became of them, count nowhere, and every figure is too low.',
  fix: 'Compare the workers in the export with those of last time. If the worker left and the cases were closed or passed on, waive this once; if not, export again with those cases in it.',
  touches: caseMeasures,
  source:
    'Our own: cases that wait for a new worker, or are restricted to one, are the first to fall out of an export.',
  example: {
    lastRun: { asAt: dayOf(2026, 6, 30), rows: {}, teams: [], workers: ['Worker 1', 'Worker 2'] },
    fails: { children: [{ worker: 'Worker 1' }] },
    passes: {
      children: [
        { child_id: 'C1', worker: 'Worker 1' },
        { child_id: 'C2', worker: 'Worker 2' },
      ],
    },
  },
  looksAt: [
    lookSinceLastRun('children', ['worker'], (dataset, { workers }) =>
      nameIsMissing(dataset, dataset.children.columns.worker, workers),
    ),
  ],
};

import type { Check } from './check.ts';
import { lookBeside } from './check.ts';
import { lapsedAtEnd } from './lapsed-at-end.ts';

export const accommodationLapsed: Check = {
  id: 'accommodation-lapsed',
  severity: 'changes',
  title: 'A programme ended when every home on record of the child had ended',
  because:
    'KPI 1 asks for the home that is current on the day the order ends: this child counts as neither suitably nor unsuitably accommodated.',
  fix: 'Enter where the child lived then, or take out the end of the last home if the child had not moved.',
  touches: ['kpi-1-accommodation'],
  source:
    'Youth Justice Board key performance indicator 1: a child without a current record lowers the share (counting rules 5.2).',
  example: {
    fails: {
      children: [{}],
      interventions: [{ end_date: '2024-09-02' }],
      accommodation: [{ start_date: '2022-09-05', end_date: '2024-08-31' }],
    },
    passes: {
      children: [{}],
      interventions: [{ end_date: '2024-09-02' }],
      accommodation: [{ start_date: '2022-09-05', end_date: '2024-09-02' }],
    },
  },
  looksAt: [
    lookBeside(['children', 'accommodation'], 'interventions', ['endDate'])((dataset, { asAt }) =>
      lapsedAtEnd(dataset, asAt, { ...dataset.accommodation, childOf: dataset.links.childOfAccommodation }),
    ),
  ],
};

import type { Check } from './check.ts';
import { lookBeside } from './check.ts';
import { lapsedAtEnd } from './lapsed-at-end.ts';

export const educationLapsed: Check = {
  id: 'education-lapsed',
  severity: 'changes',
  title: 'A programme ended when every place in education or work on record of the child had ended',
  because:
    'KPI 2 asks for what is current on the day the order ends: this child counts as neither suitably nor unsuitably placed, and in no provision.',
  fix: 'Enter the place the child had then, or the provision none; take out the end of the last place if it went on.',
  touches: ['kpi-2-education', 'kpi-3-send'],
  source:
    'Youth Justice Board key performance indicator 2: a child without a current record lowers the share (counting rules 6.1).',
  example: {
    fails: {
      children: [{}],
      interventions: [{ end_date: '2024-09-02' }],
      education: [{ start_date: '2022-09-05', end_date: '2024-08-31' }],
    },
    passes: {
      children: [{}],
      interventions: [{ end_date: '2024-09-02' }],
      education: [{ start_date: '2022-09-05', end_date: '2024-09-02' }],
    },
  },
  looksAt: [
    lookBeside(['children', 'education'], 'interventions', ['endDate'])((dataset, { asAt }) =>
      lapsedAtEnd(dataset, asAt, { ...dataset.education, childOf: dataset.links.childOfEducation }),
    ),
  ],
};

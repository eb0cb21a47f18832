import type { SeriesSpec } from './reading.ts';

const ofCompleted = { unit: 'percent', better: 'neither', denominator: 'children who completed a programme' } as const;

/** What KPI 6 tells. */
export const series = {
  'kpi6.completed': {
    title: 'Children who completed an out-of-court programme',
    unit: 'percent',
    better: 'higher',
    numerator: 'children with a programme that they completed',
    denominator: 'children with an out-of-court programme that ended',
  },
  'kpi6.not_completed': {
    title: 'Children who did not complete an out-of-court programme',
    unit: 'percent',
    better: 'lower',
    numerator: 'children with a programme that they did not complete',
    denominator: 'children with an out-of-court programme that ended',
  },
  'kpi6.completion_not_recorded': {
    title: 'Children with an out-of-court programme of which it is not recorded whether they completed it',
    unit: 'children',
    better: 'lower',
    numerator: 'children with a programme whose completion is blank',
    denominator: null,
  },
  'kpi6.programmes_completed': {
    title: 'Out-of-court programmes completed',
    unit: 'percent',
    better: 'higher',
    numerator: 'programmes that were completed',
    denominator: 'out-of-court programmes that ended',
  },
  'kpi6.outcome_23': {
    title: 'Children with a programme for outcome 23 that ended, who are in no KPI',
    unit: 'children',
    better: 'neither',
    numerator: 'children with a programme for outcome 23, deferred prosecution',
    denominator: null,
  },
  'kpi6.completed.ethnicity': {
    title: 'Children who completed an out-of-court programme, by ethnic group',
    numerator: 'of them, children of the ethnic group',
    ...ofCompleted,
  },
  'kpi6.completed.sex': {
    title: 'Children who completed an out-of-court programme, by sex',
    numerator: 'of them, children of the sex',
    ...ofCompleted,
  },
  'kpi6.completed.age': {
    title: 'Children who completed an out-of-court programme, by age at its start',
    numerator: 'of them, children of the age',
    ...ofCompleted,
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

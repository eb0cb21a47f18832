import type { SeriesSpec } from './reading.ts';

const consenting = 'victims who agreed to be contacted';
const share = { unit: 'percent', better: 'higher', denominator: consenting } as const;
const count = { better: 'neither', denominator: null } as const;

/** The series of KPI 10 (counting rules 13.4 and 13.5). */
export const kpi10Series = {
  'kpi10.restorative': {
    ...share,
    title: 'Victims who took part in restorative justice',
    numerator: `${consenting} and took part in restorative justice`,
  },
  'kpi10.view_sought': {
    ...share,
    title: 'Victims asked for their view before the outcome',
    numerator: `${consenting} and were asked for their view before the outcome`,
  },
  'kpi10.progress_given': {
    ...share,
    title: 'Victims told of progress',
    numerator: `${consenting} and were told of progress`,
  },
  'kpi10.support_given': {
    ...share,
    title: 'Victims told of support',
    numerator: `${consenting} and were told of support`,
  },
  'kpi10.contacted': {
    ...share,
    title: 'Victims contacted',
    numerator: `${consenting} and were contacted`,
  },
  'kpi10.victims': { ...count, title: 'Victims', unit: 'victims', numerator: 'victims' },
  'kpi10.children_with_victim': {
    title: 'Children whose offence had a victim',
    unit: 'percent',
    better: 'neither',
    numerator: 'children with an order that ended for an offence with a victim',
    denominator: 'children with an order that ended',
  },
  'kpi10.restorative_processes': {
    ...count,
    title: 'Restorative justice processes',
    unit: 'processes',
    numerator: 'restorative justice processes',
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

import type { SeriesSpec } from './reading.ts';

const serious = 'offences of serious violence';
const children = 'children with an offence of serious violence';
const share = { unit: 'percent', better: 'neither' } as const;

/** The series of KPI 9 (counting rules 12.4 and 12.5). */
export const kpi9Series = {
  'kpi9.serious_violence_per_10000': {
    title: 'Offences of serious violence for every 10,000 aged 10 to 17',
    unit: 'per 10,000',
    better: 'lower',
    numerator: serious,
    denominator: 'children aged 10 to 17',
  },
  'kpi9.serious_violence_of_offences': {
    title: 'Offences that were serious violence',
    unit: 'percent',
    better: 'lower',
    numerator: serious,
    denominator: 'offences with a caution or sentence and a programme',
  },
  'kpi9.children_serious_violence': {
    title: 'Children whose offence was serious violence',
    unit: 'percent',
    better: 'lower',
    numerator: children,
    denominator: 'children with a caution or sentence and a programme',
  },
  'kpi9.category': {
    ...share,
    title: 'Serious violence by type of offence',
    numerator: `${serious} of the type`,
    denominator: serious,
  },
  'kpi9.score': {
    ...share,
    title: 'Serious violence by seriousness score',
    numerator: `${serious} with the score`,
    denominator: serious,
  },
  'kpi9.order': {
    unit: 'percent',
    better: 'lower',
    title: 'Offences that were serious violence, by order type',
    numerator: `${serious} with an order of the type`,
    denominator: 'offences with an order of the type',
  },
  'kpi9.children.ethnicity': {
    ...share,
    title: 'Children with serious violence, by ethnic group',
    numerator: `${children}, of the group`,
    denominator: children,
  },
  'kpi9.children.sex': {
    ...share,
    title: 'Children with serious violence, by sex',
    numerator: `${children}, of the sex`,
    denominator: children,
  },
  'kpi9.children.age': {
    ...share,
    title: 'Children with serious violence, by age',
    numerator: `${children}, of the age`,
    denominator: children,
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

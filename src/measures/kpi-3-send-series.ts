import type { SeriesSpec } from './reading.ts';

const identified = 'children with special educational or additional learning needs';

const inGroup = (by: string): SeriesSpec => ({
  title: `Children with special educational needs, by ${by}`,
  unit: 'percent',
  better: 'neither',
  numerator: `${identified} of the group`,
  denominator: identified,
});

/** What KPI 3 says of every identified child. */
export const sendSeries: Readonly<Record<string, SeriesSpec>> = {
  'kpi3.identified': {
    title: 'Children with special educational needs when their order ended',
    unit: 'percent',
    better: 'neither',
    numerator: identified,
    denominator: 'children with an order that ended',
  },
  'kpi3.plan': {
    title: 'Children with special educational needs who have a formal plan',
    unit: 'percent',
    better: 'higher',
    numerator: `${identified} and a formal plan for them`,
    denominator: identified,
  },
  'kpi3.identified.ethnicity': inGroup('ethnic group'),
  'kpi3.identified.age': inGroup('age at the start of the order'),
  'kpi3.identified.sex': inGroup('sex'),
};

/** What KPI 3 says of their education, where there is an extract of it. */
export const sendEducationSeries: Readonly<Record<string, SeriesSpec>> = {
  'kpi3.identified_suitable_education': {
    title: 'Children with special educational needs in suitable education when their order ended',
    unit: 'percent',
    better: 'higher',
    numerator: `${identified} in suitable education when the order ended`,
    denominator: identified,
  },
  'kpi3.identified_unsuitable_education': {
    title: 'Children with special educational needs in unsuitable education when their order ended',
    unit: 'percent',
    better: 'lower',
    numerator: `${identified} in unsuitable education when the order ended`,
    denominator: identified,
  },
};

import type { SeriesSpec } from './reading.ts';

const ended = 'children with an order that ended';

/** What KPI 1 tells. */
export const series = {
  'kpi1.suitable_end': {
    title: 'Children in suitable accommodation at the end of their order',
    unit: 'percent',
    better: 'higher',
    numerator: 'children in suitable accommodation at the end of it',
    denominator: ended,
  },
  'kpi1.suitable_start': {
    title: 'Children in suitable accommodation at the start of their order',
    unit: 'percent',
    better: 'higher',
    numerator: 'children in suitable accommodation at the start of it',
    denominator: ended,
  },
  'kpi1.unsuitable_end': {
    title: 'Children in unsuitable accommodation at the end of their order',
    unit: 'percent',
    better: 'lower',
    numerator: 'children in unsuitable accommodation at the end of it',
    denominator: ended,
  },
  'kpi1.unsuitable_start': {
    title: 'Children in unsuitable accommodation at the start of their order',
    unit: 'percent',
    better: 'lower',
    numerator: 'children in unsuitable accommodation at the start of it',
    denominator: ended,
  },
  'kpi1.suitable_release': {
    title: 'Children in suitable accommodation on release from custody',
    unit: 'percent',
    better: 'higher',
    numerator: 'children in suitable accommodation on release',
    denominator: 'children with a custodial order that ended',
  },
  'kpi1.unsuitable_release': {
    title: 'Children in unsuitable accommodation on release from custody',
    unit: 'percent',
    better: 'lower',
    numerator: 'children in unsuitable accommodation on release',
    denominator: 'children with a custodial order that ended',
  },
  'kpi1.suitable_start.type': {
    title: 'Children suitably accommodated at the start of their order, by type of accommodation',
    unit: 'percent',
    better: 'higher',
    numerator: 'children in accommodation of the type and suitably accommodated',
    denominator: 'children in accommodation of the type at the start of their order',
  },
  'kpi1.suitable_end.type': {
    title: 'Children suitably accommodated at the end of their order, by type of accommodation',
    unit: 'percent',
    better: 'higher',
    numerator: 'children in accommodation of the type and suitably accommodated',
    denominator: 'children in accommodation of the type at the end of their order',
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

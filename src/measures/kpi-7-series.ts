import type { SeriesSpec } from './reading.ts';

const ofAll = { unit: 'percent', better: 'neither', denominator: 'children with an order that ended' } as const;

/** What KPI 7 tells. */
export const series = {
  'kpi7.supported_during': {
    title: 'Children supported by wider services during their order',
    numerator: 'children in care or with a protection plan, a child in need plan or early help during the order',
    ...ofAll,
  },
  'kpi7.start': {
    title: 'Children supported by wider services at the start of their order, by kind of support',
    numerator: 'children with that support at the start of the order',
    ...ofAll,
  },
  'kpi7.during': {
    title: 'Children supported by wider services during their order, by kind of support',
    numerator: 'children with that support during the order',
    ...ofAll,
  },
  'kpi7.early_help_open_before': {
    title: 'Children referred to early help before their order began',
    numerator: 'children referred to early help before the order began',
    ...ofAll,
  },
  'kpi7.early_help_referred_during': {
    title: 'Children referred to early help during their order',
    numerator: 'children referred to early help during the order',
    ...ofAll,
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

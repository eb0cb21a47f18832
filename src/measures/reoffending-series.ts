import type { SeriesSpec } from './reading.ts';

/** The three figures of a reoffending cohort, under their full names. */
export const reoffendingSeries = (prefix: string, cohort: string): Readonly<Record<string, SeriesSpec>> => ({
  [`${prefix}.binary`]: {
    title: 'Binary reoffending rate',
    unit: 'percent',
    better: 'lower',
    numerator: 'children who reoffended',
    denominator: `children ${cohort}`,
  },
  [`${prefix}.per_reoffender`]: {
    title: 'Reoffences per reoffender',
    unit: 'average',
    better: 'lower',
    numerator: 'reoffences',
    denominator: 'children who reoffended',
    denominatorMayGrow: true,
  },
  [`${prefix}.per_child`]: {
    title: 'Reoffences per child in the cohort',
    unit: 'average',
    better: 'lower',
    numerator: 'reoffences',
    denominator: `children ${cohort}`,
  },
});

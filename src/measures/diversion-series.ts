import type { SeriesSpec } from './reading.ts';

/** The outcomes, the two rates under names that say their unit, and the ladder. */
export const diversionSeries = {
  'diversion.outcomes': {
    title: 'Diversion outcomes, cautions and sentences',
    unit: 'outcomes',
    better: 'neither',
    numerator: 'outcomes',
    denominator: null,
  },
  'diversion.rate': {
    title: 'Share of outcomes that are diversion',
    unit: 'percent',
    better: 'neither',
    numerator: 'diversion outcomes',
    denominator: 'diversion outcomes, cautions and sentences',
  },
  'diversion.children_rate': {
    title: 'Share of children whose most serious outcome is diversion',
    unit: 'percent',
    better: 'neither',
    numerator: 'children whose most serious outcome in the period is diversion',
    denominator: 'children with a diversion outcome, caution or sentence',
  },
  'diversion.ladder': {
    title: 'Children by their most serious outcome',
    unit: 'percent',
    better: 'neither',
    numerator: 'children whose most serious outcome in the period is of the group',
    denominator: 'children with a diversion outcome, caution or sentence',
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

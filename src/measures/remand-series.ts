import type { SeriesSpec } from './reading.ts';

/** Told for all and by establishment. */
export const byEstablishment = {
  'remand.episodes': {
    title: 'Remand episodes',
    unit: 'episodes',
    better: 'lower',
    numerator: 'remand episodes that began',
    denominator: null,
  },
  'remand.children': {
    title: 'Children who spent a night on remand',
    unit: 'children',
    better: 'lower',
    numerator: 'children with a night on remand',
    denominator: null,
  },
  'remand.bed_nights': {
    title: 'Remand bed nights',
    unit: 'nights',
    better: 'lower',
    numerator: 'nights on remand',
    denominator: null,
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

/** Told for all alone. */
export const followedUp = {
  'remand.then_custody': {
    title: 'Children sentenced to custody after a remand',
    unit: 'percent',
    better: 'neither',
    numerator: 'children then sentenced to custody',
    denominator: 'children whose remand ended',
  },
  'remand.long_stays': {
    title: 'Long stays on remand',
    unit: 'stays',
    better: 'lower',
    numerator: 'long stays on remand with a night in the period',
    denominator: null,
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

import type { Published } from './pack.ts';

/** Published figures set beside the measures of a pack, by the measure's id, with the caution each needs. */
export const publishedBeside = {
  'first-time-entrants': [
    {
      measure: 'fte.rate',
      unit: 'per 100,000',
      caption: 'Published: first-time entrants for every 100,000 aged 10 to 17, years ending in December',
      caution:
        'Official figures from the Police National Computer. They are usually higher than a count from case records, and are drawn beside the local figures without being joined to them.',
      beside: 'fte.rate',
    },
  ],
  reoffending: [
    {
      measure: 'reoffending.binary',
      unit: 'percent',
      caption: 'Published: percentage of children who reoffended, cohorts of a year together',
      caution:
        'Official figures from the Police National Computer, which also sees offences elsewhere and after the 18th birthday.',
      beside: 'reoffending.binary',
    },
    {
      measure: 'reoffending.binary.age.15_17',
      unit: 'percent',
      caption: 'Published: percentage reoffending, aged 15 to 17',
      caution:
        'Official figures for one age band; which cohorts a year means is not stated. Not comparable with the local figures above.',
    },
  ],
  'custodial-sentences': [
    {
      measure: 'custody.rate',
      unit: 'per 1,000',
      caption: 'Published: custodial sentences for every 1,000 aged 10 to 17, by financial year',
      caution: 'Official figures from the case-level returns of every service, as they stood when they were published.',
      beside: 'custody.rate',
    },
  ],
  disproportionality: [
    {
      measure: 'disparity.children.rate',
      unit: 'per 10,000',
      caption: 'Published: children cautioned or sentenced for every 10,000 aged 10 to 17',
      caution: 'Official figures for children of every ethnic group together.',
    },
  ],
} satisfies Readonly<Record<string, readonly Published[]>>;

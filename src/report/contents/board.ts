import { bars } from '../../charts/bars.ts';
import { relativeRates } from '../../charts/relative-rates.ts';
import { shareDifferences } from '../../charts/share-differences.ts';
import { trend } from '../../charts/trend.ts';
import type { Pack } from './pack.ts';

const stages = ['fte', 'children', 'custody'] as const;

/** The board report, in reading order: what is measured, how it is drawn, how it is summed up. */
export const board: Pack = {
  title: 'Youth justice board report',
  entries: [
    {
      measure: 'first-time-entrants',
      heading: 'First-time entrants',
      summary: [{ series: 'fte.count', title: 'First-time entrants', told: 'count' }],
      pictures: [
        {
          id: 'fte-by-quarter',
          caption: 'First-time entrants by quarter',
          chart: bars,
          series: ['fte.count'],
          periods: ({ quarters }) => quarters,
          table: 'quarters',
        },
        {
          id: 'fte-rate',
          caption:
            'First-time entrants for every 100,000 aged 10 to 17, years ending in December, with published rates',
          chart: trend,
          series: ['fte.rate'],
          periods: ({ calendarYears }) => calendarYears,
          comparators: 'fte.rate',
          table: 'periods',
        },
      ],
      published: [
        {
          measure: 'fte.rate',
          unit: 'per 100,000',
          caption: 'Published: first-time entrants for every 100,000 aged 10 to 17, years ending in December',
          caution:
            'Official figures from the Police National Computer. They are usually higher than a count from case records, and are drawn beside the local figures without being joined to them.',
        },
      ],
    },
    {
      measure: 'reoffending',
      heading: 'Proven reoffending',
      summary: [
        { series: 'reoffending.binary', title: 'Children who reoffended', told: 'proportion' },
        { series: 'reoffending.per_reoffender', title: 'Reoffences per reoffender', told: 'average' },
      ],
      pictures: [
        {
          id: 'reoffending-by-cohort',
          caption: 'Binary reoffending rate by quarterly cohort',
          chart: trend,
          series: ['reoffending.binary'],
          periods: ({ cohorts }) => cohorts,
          table: 'periods',
        },
        {
          id: 'reoffences-per-reoffender',
          caption: 'Reoffences per reoffender, by year of four quarterly cohorts',
          chart: trend,
          series: ['reoffending.per_reoffender'],
          periods: ({ years }) => years,
          table: 'periods',
        },
      ],
      published: [
        {
          measure: 'reoffending.binary.age.15_17',
          unit: 'percent',
          caption: 'Published: percentage reoffending, aged 15 to 17',
          caution:
            'Official figures from the Police National Computer for one age band, labelled by year as published; which cohorts a label means is not stated. They are not comparable with the local figures above and are never joined to them.',
        },
      ],
    },
    {
      measure: 'custodial-sentences',
      heading: 'Use of custody',
      summary: [{ series: 'custody.sentencing_occasions', title: 'Custodial sentences', told: 'count' }],
      pictures: [
        {
          id: 'custodial-sentences',
          caption: 'Custodial sentences by quarter',
          chart: bars,
          series: ['custody.sentencing_occasions'],
          periods: ({ quarters }) => quarters,
          table: 'quarters',
        },
        {
          id: 'custody-rate',
          caption: 'Custodial sentences for every 1,000 aged 10 to 17, by financial year',
          chart: trend,
          series: ['custody.rate'],
          periods: ({ years }) => years,
          table: 'periods',
        },
      ],
    },
    {
      measure: 'custody-on-the-day',
      heading: 'Children in custody',
      summary: [{ series: 'custody_stock.sentence', title: 'Children in custody on the last day', told: 'on the day' }],
      pictures: [
        {
          id: 'custody-stock',
          caption: 'Children in custody on the last day of the quarter',
          chart: trend,
          series: ['custody_stock.sentence', 'custody_stock.remand'],
          periods: ({ quarters }) => quarters,
          table: 'quarters',
        },
      ],
    },
    {
      measure: 'remand',
      heading: 'Remand',
      summary: [{ series: 'remand.episodes', title: 'Remand episodes', told: 'count' }],
      pictures: [
        {
          id: 'remand-bed-nights',
          caption: 'Remand bed nights by quarter',
          chart: bars,
          series: ['remand.bed_nights'],
          periods: ({ quarters }) => quarters,
          table: 'quarters',
        },
      ],
    },
    {
      measure: 'disproportionality',
      heading: 'Disproportionality',
      summary: [
        {
          series: 'disproportionality.fte.relative_rate',
          title: 'Relative rates of first-time entrants',
          told: 'relative rates',
        },
      ],
      pictures: [
        {
          id: 'relative-rates',
          caption: 'Relative rates by ethnic group, four latest quarters',
          chart: relativeRates,
          series: stages.map((stage) => `disproportionality.${stage}.relative_rate`),
          periods: ({ latestYear }) => [latestYear],
          table: 'groups',
        },
        {
          id: 'share-differences',
          caption: 'Share of children less share of the population by ethnic group, four latest quarters',
          chart: shareDifferences,
          series: stages.map((stage) => `disproportionality.${stage}.share_difference`),
          periods: ({ latestYear }) => [latestYear],
          table: 'groups',
        },
      ],
    },
  ],
};

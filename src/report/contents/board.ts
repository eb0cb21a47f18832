import { bars } from '../../charts/bars.ts';
import { relativeRates } from '../../charts/relative-rates.ts';
import { shareDifferences } from '../../charts/share-differences.ts';
import { trend } from '../../charts/trend.ts';
import type { Pack } from './pack.ts';
import { byGroup, byPeriod, recently, yearly } from './pack.ts';
import { publishedBeside } from './published-beside.ts';

const stages = ['fte', 'children', 'custody'] as const;
const ofStages = (kind: string): readonly string[] => stages.map((stage) => `disproportionality.${stage}.${kind}`);

/** The board report, in reading order: what is measured, how it is drawn, how it is summed up. */
export const board: Pack = {
  title: 'Youth justice board report',
  entries: [
    {
      measure: 'first-time-entrants',
      heading: 'First-time entrants',
      summary: [{ series: 'fte.count', title: 'First-time entrants', told: 'count' }],
      pictures: [
        recently('fte', 'First-time entrants', { chart: bars, series: ['fte.count'] }),
        {
          id: 'fte-rate',
          caption: () => 'First-time entrants for every 100,000 aged 10 to 17, years ending in December',
          chart: trend,
          series: ['fte.rate'],
          periods: ({ calendarYears }) => calendarYears,
          comparators: 'fte.rate',
          table: byPeriod,
        },
      ],
      published: publishedBeside['first-time-entrants'],
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
          caption: () => 'Binary reoffending rate by cohort',
          chart: trend,
          series: ['reoffending.binary'],
          periods: ({ cohorts }) => cohorts,
          table: byPeriod,
        },
        yearly('reoffences-per-reoffender', 'Reoffences per reoffender, cohorts of a year together', {
          chart: trend,
          series: ['reoffending.per_reoffender'],
        }),
        yearly('reoffences-per-child', 'Reoffences per child in the cohort, cohorts of a year together', {
          chart: trend,
          series: ['reoffending.per_child'],
        }),
      ],
      published: publishedBeside.reoffending,
    },
    {
      measure: 'custodial-sentences',
      heading: 'Use of custody',
      summary: [{ series: 'custody.sentencing_occasions', title: 'Custodial sentences', told: 'count' }],
      pictures: [
        recently('custodial-sentences', 'Custodial sentences', {
          chart: bars,
          series: ['custody.sentencing_occasions'],
        }),
        yearly('custody-rate', 'Custodial sentences for every 1,000 aged 10 to 17', {
          chart: trend,
          series: ['custody.rate'],
          comparators: 'custody.rate',
        }),
      ],
      published: publishedBeside['custodial-sentences'],
    },
    {
      measure: 'custody-on-the-day',
      heading: 'Children in custody',
      summary: [{ series: 'custody_stock.sentence', title: 'Children in custody on the last day', told: 'on the day' }],
      pictures: [
        recently('custody-stock', 'Children in custody on the last day,', {
          chart: trend,
          series: ['custody_stock.sentence', 'custody_stock.remand'],
        }),
      ],
    },
    {
      measure: 'remand',
      heading: 'Remand',
      summary: [{ series: 'remand.episodes', title: 'Remand episodes', told: 'count' }],
      pictures: [
        recently('remand-episodes', 'Remand episodes', { chart: bars, series: ['remand.episodes'] }),
        recently('remand-bed-nights', 'Remand bed nights', { chart: bars, series: ['remand.bed_nights'] }),
      ],
    },
    {
      measure: 'disproportionality',
      heading: 'Disproportionality',
      summary: [
        {
          series: 'disproportionality.fte.relative_rate',
          title: 'Relative rates by ethnic group',
          told: 'relative rates',
        },
      ],
      pictures: [
        byGroup('relative-rates', 'Relative rates', { chart: relativeRates, series: ofStages('relative_rate') }),
        byGroup('share-differences', 'Share of children less share of the population', {
          chart: shareDifferences,
          series: ofStages('share_difference'),
        }),
      ],
      published: publishedBeside.disproportionality,
    },
  ],
};

import { daily } from '../../../charts/daily.ts';
import { processChart } from '../../../charts/process-chart.ts';
import { stackedBars } from '../../../charts/stacked-bars.ts';
import { trend } from '../../../charts/trend.ts';
import { codeTable } from '../../tables/code-table.ts';
import { daysTable } from '../../tables/days-table.ts';
import { periodTable } from '../../tables/period-table.ts';
import type { Entry } from '../pack.ts';
import { recently, yearly, years } from '../pictures.ts';
import { publishedBeside } from '../published-beside.ts';

export const custodialSentences: Entry = {
  measure: 'custodial-sentences',
  heading: 'Use of custody',
  summary: [{ series: 'custody.sentencing_occasions', title: 'Custodial sentences', told: 'count' }],
  pictures: [
    recently('custodial-sentences', 'Custodial sentences', {
      chart: processChart,
      series: ['custody.sentencing_occasions'],
    }),
    yearly('custody-rate', 'Custodial sentences for every 1,000 aged 10 to 17', {
      chart: trend,
      series: ['custody.rate'],
      comparators: 'custody.rate',
    }),
  ],
  listings: [
    {
      caption: () => 'Children sentenced, and how long for, by financial year',
      series: [
        'custody.children',
        'custody.term_median',
        'custody.term_mean',
        'custody.indeterminate',
        'custody.term_not_known',
      ],
      periods: years,
      table: periodTable,
    },
  ],
  published: publishedBeside['custodial-sentences'],
};

export const custodyOnTheDay: Entry = {
  measure: 'custody-on-the-day',
  heading: 'Children in custody',
  summary: [{ series: 'custody_stock.sentence', title: 'Children in custody on the last day', told: 'on the day' }],
  quoted: [
    { series: 'custody_stock.sentence', title: 'Children serving a sentence on the last day', of: 'day' },
    { series: 'custody_stock.remand', title: 'Children on remand on the last day', of: 'day' },
  ],
  pictures: [
    {
      id: 'custody-by-day',
      caption: () => 'Children in custody on each day of the last two years',
      chart: daily,
      series: ['custody_stock.sentence', 'custody_stock.remand'],
      periods: ({ days }) => days,
      table: daysTable,
    },
  ],
};

export const remand: Entry = {
  measure: 'remand',
  heading: 'Remand',
  summary: [{ series: 'remand.episodes', title: 'Remand episodes', told: 'count' }],
  pictures: [
    recently('remand-episodes', 'Remand episodes', { chart: processChart, series: ['remand.episodes'] }),
    {
      id: 'remand-bed-nights',
      caption: () => 'Nights on remand by establishment and month (local authority accommodation is in no total)',
      chart: stackedBars('establishment'),
      series: ['remand.bed_nights'],
      periods: ({ months }) => months,
      table: codeTable('establishment'),
    },
  ],
  listings: [
    {
      caption: () => 'Children on remand, nights and long stays, by financial year',
      series: ['remand.children', 'remand.bed_nights', 'remand.long_stays'],
      periods: years,
      table: periodTable,
    },
    {
      caption: () => 'Children whose remand ended, and those who then got custody, by financial year',
      series: ['remand.then_custody'],
      periods: years,
      table: periodTable,
    },
  ],
};

import { processChart } from '../../../charts/process-chart.ts';
import { trend } from '../../../charts/trend.ts';
import { breakdownTable } from '../../tables/breakdown-table.ts';
import { periodTable } from '../../tables/period-table.ts';
import type { Entry } from '../pack.ts';
import { latestYear, recently, years } from '../pictures.ts';
import { publishedBeside } from '../published-beside.ts';

export const firstTimeEntrants: Entry = {
  measure: 'first-time-entrants',
  heading: 'First-time entrants',
  summary: [{ series: 'fte.count', title: 'First-time entrants', told: 'count' }],
  pictures: [
    recently('fte', 'First-time entrants', { chart: processChart, series: ['fte.count'] }),
    {
      id: 'fte-rate',
      caption: () => 'First-time entrants for every 100,000 aged 10 to 17, years ending in December',
      chart: trend,
      series: ['fte.rate'],
      periods: ({ calendarYears }) => calendarYears,
      comparators: 'fte.rate',
      table: periodTable,
    },
  ],
  listings: [
    {
      caption: () => 'First-time entrants by characteristics, four latest quarters',
      series: ['fte.count'],
      periods: latestYear,
      table: breakdownTable(['sex', 'age', 'ethnicity', 'wayIn', 'category', 'ward']),
    },
    {
      caption: () => 'First-time entrants by financial year, and the children whom the choice of age basis moves',
      series: ['fte.count', 'fte.age_basis.offence_only', 'fte.age_basis.outcome_only'],
      periods: years,
      table: periodTable,
    },
  ],
  published: publishedBeside['first-time-entrants'],
};

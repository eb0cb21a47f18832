import { ladder } from '../../../charts/ladder.ts';
import { processChart } from '../../../charts/process-chart.ts';
import { stackedBars } from '../../../charts/stacked-bars.ts';
import { trend } from '../../../charts/trend.ts';
import { chartedQuarters } from '../../process-periods.ts';
import { codeTable } from '../../tables/code-table.ts';
import { countsByQuarterTable } from '../../tables/counts-by-quarter-table.ts';
import { ladderTable } from '../../tables/ladder-table.ts';
import { periodTable } from '../../tables/period-table.ts';
import type { Entry } from '../pack.ts';
import { latestYear, recently, yearly, years } from '../pictures.ts';

export const diversion: Entry = {
  measure: 'diversion',
  heading: 'Diversion',
  summary: [{ series: 'diversion.children_rate', title: 'Children diverted', told: 'children of a year' }],
  quoted: [{ series: 'diversion.rate', title: 'Outcomes that are diversion', of: 'year' }],
  pictures: [
    {
      ...recently('outcomes-by-group', 'Outcomes by group', {
        chart: stackedBars('outcomeGroup'),
        series: ['diversion.outcomes'],
      }),
      table: codeTable('outcomeGroup'),
    },
    yearly('diversion-rate', 'Diversion rate: diversion outcomes as a share of all outcomes', {
      chart: trend,
      series: ['diversion.rate'],
    }),
    {
      id: 'children-diverted',
      caption: () => 'Children whose most serious outcome of the quarter was a diversion',
      chart: processChart,
      series: ['diversion.children_rate'],
      periods: (plan) => chartedQuarters(plan, 'children of a year'),
      table: countsByQuarterTable,
    },
    {
      id: 'ladder',
      caption: () => 'Children by their most serious outcome and ethnic group, four latest quarters',
      chart: ladder,
      series: ['diversion.ladder'],
      periods: latestYear,
      table: ladderTable,
    },
  ],
  listings: [
    {
      caption: () => 'Diversion rate of children: those whose most serious outcome was a diversion, by financial year',
      series: ['diversion.children_rate'],
      periods: years,
      table: periodTable,
    },
  ],
};

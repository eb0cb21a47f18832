import { followUpCurves } from '../../../charts/follow-up-curves.ts';
import { maturityCalendar } from '../../../charts/maturity-calendar.ts';
import { processChart } from '../../../charts/process-chart.ts';
import { trend } from '../../../charts/trend.ts';
import type { Dimension } from '../../../measures/reading.ts';
import { chartedQuarters } from '../../process-periods.ts';
import { breakdownTable } from '../../tables/breakdown-table.ts';
import { concentrationTable } from '../../tables/concentration-table.ts';
import { countsByQuarterTable } from '../../tables/counts-by-quarter-table.ts';
import { followUpTable } from '../../tables/follow-up-table.ts';
import { maturityTable } from '../../tables/maturity-table.ts';
import { periodTable } from '../../tables/period-table.ts';
import type { Entry, Listing } from '../pack.ts';
import { yearly } from '../pictures.ts';
import { publishedBeside } from '../published-beside.ts';

const characteristics: readonly Dimension[] = ['sex', 'age', 'ethnicity', 'index', 'previous'];

const byCharacteristics = (series: string, caption: string): Listing => ({
  caption: () => `${caption} by characteristics, four latest final cohorts together`,
  series: [series],
  periods: ({ finalCohorts }) => [finalCohorts.latest],
  table: breakdownTable(characteristics),
});

export const reoffending: Entry = {
  measure: 'reoffending',
  heading: 'Proven reoffending',
  summary: [
    { series: 'reoffending.binary', title: 'Children who reoffended', told: 'proportion' },
    { series: 'reoffending.per_reoffender', title: 'Reoffences per reoffender', told: 'average' },
  ],
  pictures: [
    {
      id: 'maturity-calendar',
      caption: () => 'How far each cohort has come',
      chart: maturityCalendar,
      series: ['reoffending.binary'],
      periods: ({ maturing }) => maturing,
      table: maturityTable,
    },
    {
      id: 'reoffending-by-cohort',
      caption: () => 'Binary reoffending rate by cohort',
      chart: trend,
      series: ['reoffending.binary'],
      periods: ({ cohorts }) => cohorts,
      table: periodTable,
    },
    {
      id: 'reoffending-limits',
      caption: () => 'Binary reoffending rate of the latest final cohorts, with its usual range',
      chart: processChart,
      series: ['reoffending.binary'],
      periods: (plan) => chartedQuarters(plan, 'proportion'),
      table: countsByQuarterTable,
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
  listings: [byCharacteristics('reoffending.binary', 'Binary reoffending rate')],
  published: publishedBeside.reoffending,
};

export const reoffendingTracker: Entry = {
  measure: 'reoffending-tracker',
  heading: 'Reoffending so far',
  follows: true,
  cautions: [
    'Every figure of a cohort that is not final is a floor. Offences already committed but not yet proven are not in it, and neither are those elsewhere or after the 18th birthday that the service’s own records do not hold. The finished year beside it has had the whole waiting period: a lower share so far is not a fall.',
  ],
  summary: [],
  uncharted: 'cohorts not yet final',
  pictures: [
    {
      id: 'reoffending-tracker',
      caption: () => 'Share known to have reoffended, at equal lengths of follow-up',
      chart: followUpCurves,
      series: ['reoffending_tracker.share'],
      periods: ({ unfinished, finalCohorts }) => [...unfinished, finalCohorts.latest],
      table: followUpTable,
    },
  ],
};

export const reoffendingConcentration: Entry = {
  measure: 'reoffending-concentration',
  heading: 'How concentrated reoffending is',
  follows: true,
  summary: [],
  uncharted: 'too few reoffenders by quarter',
  pictures: [],
  listings: [
    {
      caption: () => 'Children who account for half of the reoffences, four final cohorts together',
      series: ['reoffending_concentration.children_for_half', 'reoffending_concentration.reoffences'],
      periods: ({ finalCohorts }) => [finalCohorts.before, finalCohorts.latest],
      table: concentrationTable,
    },
  ],
};

export const reoffendingAfterDiversion: Entry = {
  measure: 'reoffending-after-diversion',
  heading: 'Reoffending after diversion',
  cautions: ['Not comparable with the published measure of reoffending, which leaves out children who were diverted.'],
  summary: [],
  uncharted: 'cohorts of a year',
  quoted: [{ series: 'reoffending_diversion.binary', title: 'Children who reoffended after diversion', of: 'cohorts' }],
  pictures: [
    yearly('reoffending-after-diversion', 'Binary reoffending rate after diversion, cohorts of a year together', {
      chart: trend,
      series: ['reoffending_diversion.binary'],
    }),
  ],
  listings: [byCharacteristics('reoffending_diversion.binary', 'Binary reoffending rate after diversion')],
};

import { lowProcessChart } from '../../charts/process-chart.ts';
import type { Plan } from '../plan.ts';
import { countsByQuarterTable } from '../tables/counts-by-quarter-table.ts';
import { submeasureTable } from '../tables/submeasure-table.ts';
import type { Entry, Listing, Picture } from './pack.ts';

/** How one of the ten key performance indicators stands in the overview and the return. */
export interface Kpi {
  /** Its headline series. */
  readonly headline: string;
  /** What is counted, and what is said of those counted: `children`, `were in suitable accommodation`. */
  readonly counted: string;
  readonly said: string;
  /** Why its change is not tested, where it is not. */
  readonly untested?: string;
  /** The series told by order type in the return, besides the headline. */
  readonly byOrder?: string;
}

/** What an entry needs to be one of the ten. */
interface Wanted {
  readonly measure: string;
  readonly heading: string;
  /** The caption of the headline's picture, without its periods. */
  readonly caption: string;
  readonly kpi: Kpi;
  readonly listings: readonly Listing[];
}

/** An entry of a KPI: its headline by quarter as a picture, and its tables. */
export const kpiEntry = ({ measure, heading, caption, kpi, listings }: Wanted): Entry => ({
  measure,
  heading,
  summary: [],
  kpi,
  pictures: [trendByQuarter(measure, caption, kpi.headline)],
  listings,
});

const trendByQuarter = (id: string, caption: string, series: string): Picture => ({
  ...byQuarter(caption, [series]),
  id,
  chart: lowProcessChart,
});

/** Series by quarter since the collection began, a row a quarter. */
export const byQuarter = (caption: string, series: readonly string[]): Listing => ({
  caption: () => `${caption}, by quarter`,
  series,
  periods: ({ kpiQuarters }) => kpiQuarters,
  table: countsByQuarterTable,
});

/** The four latest quarters as one, where the collection had begun in the latest of them. */
const together = ({ kpiQuarters, latestYear }: Plan): Plan['kpiQuarters'] =>
  kpiQuarters.length > 0 ? [latestYear] : [];

const latest = ({ kpiQuarters }: Plan): Plan['kpiQuarters'] => kpiQuarters.slice(-1);

/** Sub-measures in the latest quarter. */
export const ofLatestQuarter = (caption: string, series: readonly string[], table: Listing['table']): Listing => ({
  caption: () => `${caption}, latest quarter`,
  series,
  periods: latest,
  table,
});

/** One series by order type: in the latest quarter, and in the four latest together. */
export const byOrderType = (series: string, caption: string): readonly Listing[] => [
  ofLatestQuarter(`${caption} by order type`, [series], submeasureTable('orderType')),
  inAYear(`${caption} by order type`, [series], submeasureTable('orderType')),
];

/** Sub-measures in the four latest quarters together. */
export const inAYear = (caption: string, series: readonly string[], table = submeasureTable()): Listing => ({
  caption: () => `${caption}, four latest quarters together`,
  series,
  periods: together,
  table,
  annex: true,
});

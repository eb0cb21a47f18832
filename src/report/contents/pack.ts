import type { Chart, View } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import type { Block, BlockOf } from '../document.ts';
import type { Plan } from '../plan.ts';
import { comparedPeriods } from '../plan.ts';
import { chartedQuarters, kpiQuartersCompared, yearsBefore } from '../process-periods.ts';
import { publishedPeriods } from '../published-periods.ts';
import type { Story, Told } from '../story.ts';
import type { Kpi } from './kpi.ts';

/** The figures of a chart, as a table. */
export type FigureTable = (reading: Publishable, view: View, caption: string) => BlockOf<'table'>;

/** Some series over some periods, as a table. */
export interface Listing {
  readonly caption: (plan: Plan, reading: Publishable) => string;
  readonly series: readonly string[];
  readonly periods: (plan: Plan) => readonly Period[];
  readonly table: FigureTable;
  /** Set for what is looked up rather than read: it stands in a section after the KPIs. */
  readonly annex?: true;
}

/** A chart of some series over some periods, with the table of its figures under it. */
export interface Picture extends Listing {
  readonly id: string;
  readonly chart: Chart;
  /** Published figures to set beside it: their measure, as `comparators` names it. */
  readonly comparators?: string;
}

/** A line of the one-page summary: how a series is put in a sentence and whether its change is tested. */
export interface SummaryLine {
  readonly series: string;
  readonly title: string;
  readonly told: 'count' | 'proportion' | 'children of a year' | 'average' | 'on the day' | 'relative rates';
}

/** A figure that will be quoted, and whether it is of the latest year, of the final cohorts, or of the last day. */
export interface Quoted {
  readonly series: string;
  readonly title: string;
  readonly of: 'year' | 'cohorts' | 'day';
}

/** A section of a pack: a measure, its place in the summary, its pictures. */
export interface Entry {
  readonly measure: string;
  readonly heading: string;
  /** Short enough to stand on the page of the section before it. */
  readonly follows?: boolean;
  /** What a reader must know before any figure of the section. */
  readonly cautions?: readonly string[];
  readonly summary: readonly SummaryLine[];
  /** What is said before the pictures, where it takes more than a line of the summary. */
  readonly opening?: (story: Story, told: Told) => readonly Block[];
  /** Why a measure without a line in the summary has no process chart, in a few words. */
  readonly uncharted?: string;
  /** Figures that will be quoted besides those of the summary: what failing records could make of them is told too. */
  readonly quoted?: readonly Quoted[];
  readonly pictures: readonly Picture[];
  /** Tables that need no picture, after the pictures. */
  readonly listings?: readonly Listing[];
  readonly published?: readonly Published[];
  /** Where it is one of the ten key performance indicators. */
  readonly kpi?: Kpi;
}

/** Published figures set beside a section's own, and the caution that goes with them. */
export interface Published {
  /** The measure, as `comparators` names it. */
  readonly measure: string;
  readonly unit: Unit;
  readonly caption: string;
  readonly caution: string;
  /** The series of ours that counts the same thing for the same spans; without one the two are never set side by side. */
  readonly beside?: string;
}

/** A pack: what it is called, who it is for, and its sections in reading order. */
export interface Pack {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Every period a pack tells of a measure, once: of its pictures, of its changes, and of the published figures beside it. */
export function periodsFor({ entries }: Pack, measure: string, background: Background): readonly Period[] {
  const { plan } = background;
  const wanted = entries.filter((entry) => entry.measure === measure);
  const pictured = wanted.flatMap(({ pictures, listings = [] }) =>
    [...pictures, ...listings].flatMap((listing) => listing.periods(plan)),
  );
  const changes = wanted.flatMap(({ summary }) => summary.filter(({ told }) => told !== 'relative rates'));
  const published = wanted.flatMap((entry) => (entry.published ?? []).flatMap((of) => spansBeside(of, background)));
  const quarters = changes.flatMap(({ told }) => chartedQuarters(plan, told));
  const kpi = wanted.some((entry) => entry.kpi) ? ofKpi(plan) : [];
  const compared = changes.length > 0 ? [...comparedPeriods(plan), ...yearsBefore(plan)] : [];
  const periods = [...pictured, plan.latestYear, ...compared, ...published, ...quarters, ...kpi];
  return [...new Map(periods.map((period) => [period.label, period])).values()];
}

/** The quarters of a KPI that are told and charted, and the spans of four and twelve that are compared. */
const ofKpi = (plan: Plan): readonly Period[] => [
  plan.quarterBefore,
  plan.latestQuarter,
  plan.yearBefore,
  plan.threeYearsBefore,
  ...kpiQuartersCompared(plan),
];

type Background = Pick<Story, 'plan' | 'comparators' | 'asAt'>;

function spansBeside({ measure, beside }: Published, background: Background): readonly Period[] {
  if (beside === undefined) return [];
  const { compared, own } = publishedPeriods(background, measure);
  return compared ? [compared, ...own] : own;
}

import type { Publishable } from '../disclosure/disclose.ts';
import type { SeriesSpec } from '../measures/reading.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import type { ChartKind, Judged, WhyUncharted } from './judge-quarters.ts';
import { judgeQuarters, settledFrom } from './judge-quarters.ts';
import type { QuarterCount } from './quarter-counts.ts';
import { quarterCounts } from './quarter-counts.ts';

/** A named, dated cause, given by the service, from which limits are worked out anew. */
export interface Rebase {
  readonly series: string;
  readonly from: Day;
  readonly because: string;
}

/** What is known of a series besides its figures. */
export interface ProcessTerms {
  /** What is aimed for a quarter, by series, in its unit. */
  readonly targets: Readonly<Record<string, number>>;
  readonly rebases: readonly Rebase[];
}

/** One quarter of a process: its counts, the limits it is judged by, and the rule it breaks if it breaks one. */
export type ProcessPoint = QuarterCount & Judged;

/** A series by quarter as its process chart judges it. */
export interface Process {
  readonly spec: SeriesSpec;
  readonly points: readonly ProcessPoint[];
  /** The chart that judges the latest quarters; or why there is none. */
  readonly chart: ChartKind | WhyUncharted;
  /** Whether its limits rest on fewer than 12 quarters, so that only points outside them are told. */
  readonly provisional: boolean;
  readonly target: number | undefined;
  /** Where limits were to be worked out anew, whether there were quarters enough after it. */
  readonly rebase: (Rebase & { readonly done: boolean }) | undefined;
}

interface Asked {
  readonly series: string;
  readonly quarters: readonly Period[];
  readonly terms: ProcessTerms;
  /** From when the extracts reach back: a quarter that began before is a gap. */
  readonly since?: Day | undefined;
}

/** Quarters needed after a cause before limits are worked out anew. */
const fewestAfter = 7;

/** Whether a chart judges the quarters. */
export const isCharted = ({ chart }: Process): boolean => ['xmr', 'p', 'c', 'u'].includes(chart);

/** Judges the quarters of a series, those before and after a named cause apart. Rolling years are never judged so. */
export function processOf(reading: Publishable, { series, quarters, terms, since }: Asked): Process {
  const spec = reading.series[series];
  if (!spec) throw new Error(`the measure ${reading.measure} has no series ${series}`);
  const counts = quarterCounts(reading, { series, quarters, since });
  const rebase = rebaseOf(counts, terms.rebases, series);
  const after = rebase?.done ? counts.filter(({ period }) => period.from >= rebase.from) : counts;
  const before = counts.filter((count) => !after.includes(count));
  const latest = judgeQuarters(after, spec);
  const earlier = judgeQuarters(before, spec);
  const judged = [...earlier.judged, ...latest.judged];
  return {
    spec,
    points: [...before, ...after].map((count, place) => ({ ...count, ...judged[place] })),
    chart: latest.chart,
    provisional: after.filter(isKnown).length < settledFrom,
    target: terms.targets[series],
    rebase,
  };
}

const isKnown = ({ value }: QuarterCount): boolean => value !== undefined;

/** The cause from which limits are worked out anew, of which a series has one at most, and whether quarters enough follow it. */
function rebaseOf(
  counts: readonly QuarterCount[],
  rebases: readonly Rebase[],
  series: string,
): (Rebase & { readonly done: boolean }) | undefined {
  const [first] = counts;
  const named = rebases
    .filter((one) => one.series === series && first && one.from > first.period.from)
    .map((one) => {
      const after = counts.filter((count) => isKnown(count) && count.period.from >= one.from).length;
      return { ...one, done: after >= fewestAfter };
    });
  return named[0];
}

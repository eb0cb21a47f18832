import type { SeriesSpec } from '../measures/reading.ts';
import { cChart } from '../statistics/c-chart.ts';
import type { ControlChart } from '../statistics/exact-limits.ts';
import { pChart } from '../statistics/p-chart.ts';
import { uChart } from '../statistics/u-chart.ts';
import { xmr } from '../statistics/xmr.ts';
import { units } from '../vocabulary/unit.ts';
import type { QuarterCount } from './quarter-counts.ts';

/** XmR; exact limits for proportions, for counts, and for counts over a population. */
export type ChartKind = 'xmr' | 'p' | 'c' | 'u';

/** Why a series has no process chart. */
export type WhyUncharted =
  | 'too few quarters'
  | 'an average'
  | 'no figures'
  | 'too few for a percentage'
  | 'quarters withheld';

/** The rule of a process chart that a quarter breaks, and on which side. */
export interface Flag {
  readonly rule: 'outside' | 'trend' | 'two of three' | 'run';
  readonly side: 'high' | 'low';
}

/** What a quarter is judged by, in the unit of the series. A limit is absent where nothing beyond it could be flagged. */
export interface Judged {
  readonly average?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly flag?: Flag | undefined;
}

interface Verdict {
  readonly chart: ChartKind | WhyUncharted;
  readonly judged: readonly Judged[];
}

/** Below this many quarters nothing is judged; from `settledFrom` on limits are no longer provisional. */
export const fewestQuarters = 6;
export const settledFrom = 12;

/** The mean count from which the XmR chart is meant for counts. */
const fewestForXmr = 5;

/** Judges quarters by the chart that is meant for them: which it is depends on how many there are, of what, and how large. */
export function judgeQuarters(counts: readonly QuarterCount[], spec: SeriesSpec): Verdict {
  const chart = chartFor(counts, spec);
  if (chart === 'xmr') return { chart, judged: byXmr(counts) };
  if (chart === 'p' || chart === 'c' || chart === 'u') return { chart, judged: byExactLimits(counts, chart, spec) };
  return { chart, judged: counts.map(() => ({})) };
}

/** Which chart is meant for the quarters there are. */
function chartFor(counts: readonly QuarterCount[], { unit, denominator }: SeriesSpec): Verdict['chart'] {
  const known = counts.filter(({ value }) => value !== undefined);
  if (isMoved(unit)) return 'an average';
  if (known.length < fewestQuarters || counts.some(isWithheld)) return whyNot(counts, known.length);
  if (unit === 'percent') return 'p';
  const mean = known.reduce((sum, { events }) => sum + events, 0) / known.length;
  if (known.length >= settledFrom && mean >= fewestForXmr) return 'xmr';
  return denominator === null ? 'c' : 'u';
}

/** What is withheld is what is small: limits from the other quarters would be too high, and could tell of it. */
const isWithheld = ({ observation }: QuarterCount): boolean =>
  observation?.value.kind === 'withheld' && observation.value.because === 'confidential';

function whyNot(counts: readonly QuarterCount[], known: number): WhyUncharted {
  if (counts.some(isWithheld)) return 'quarters withheld';
  if (known > 0) return 'too few quarters';
  // A figure that is known and yet no value is a percentage of too few.
  return counts.some(({ observation }) => observation?.value.kind === 'known')
    ? 'too few for a percentage'
    : 'no figures';
}

/** Whether one child can drive the figure: averages, medians and ratios, which no chart of counts is meant for. */
const isMoved = (unit: SeriesSpec['unit']): boolean =>
  unit === 'average' || unit === 'ratio' || unit === 'months' || unit === 'points';

function byXmr(counts: readonly QuarterCount[]): readonly Judged[] {
  const { average, limits, signals } = xmr(counts.map(({ value }) => value));
  return counts.map(({ value }, place) =>
    value === undefined
      ? {}
      : // A count cannot fall below 0, so a limit there flags nothing.
        { average, low: limits && limits[0] > 0 ? limits[0] : undefined, high: limits?.[1], flag: signals[place] },
  );
}

function byExactLimits(
  counts: readonly QuarterCount[],
  kind: 'p' | 'c' | 'u',
  { unit }: SeriesSpec,
): readonly Judged[] {
  const { multiplier } = units[unit];
  const { average, points } = chartOf(counts, kind);
  return counts.map(({ exposure, value }, place) => {
    const { low, high, outside } = points[place] ?? {};
    const inUnit = (count: number | undefined) => (count === undefined ? undefined : (count * multiplier) / exposure);
    if (value === undefined) return {};
    return {
      average: average === undefined ? undefined : average * multiplier,
      low: inUnit(low),
      high: inUnit(high),
      flag: outside && { rule: 'outside', side: outside },
    };
  });
}

function chartOf(counts: readonly QuarterCount[], kind: 'p' | 'c' | 'u'): ControlChart {
  if (kind === 'p')
    return pChart(counts.map(({ events: x, exposure: n, value }) => (value === undefined ? undefined : { x, n })));
  if (kind === 'c') return cChart(counts.map(({ events, value }) => (value === undefined ? undefined : events)));
  return uChart(
    counts.map(({ events: count, exposure, value }) => (value === undefined ? undefined : { count, exposure })),
  );
}

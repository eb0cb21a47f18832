import type { Drawing, View } from '../../src/charts/chart.ts';
import type { Publishable } from '../../src/disclosure/disclose.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import { percentage } from '../../src/measures/observe.ts';
import type { Group, Maturity, Observation, SeriesSpec } from '../../src/measures/reading.ts';
import { drawCharts } from '../../src/render/svg.ts';
import { addMonths, dayOf, parseDay } from '../../src/vocabulary/day.ts';
import { known, withheld } from '../../src/vocabulary/figure.ts';
import type { Period } from '../../src/vocabulary/period.ts';
import { onDay, yearTo } from '../../src/vocabulary/period.ts';
import { period as parsed } from '../support/flat.ts';

/** The as-at date of every fixture: 30 September 2026. */
export const asAt = dayOf(2026, 9, 30);

/** The period of a label, rolling years (`year to 2025-03-31`) among them. */
export const period = (label: string): Period => {
  const to = label.startsWith('year to ') ? parseDay(label.slice(8), 'iso') : undefined;
  return to === undefined ? parsed(label) : yearTo(to);
};

export const viewOf = (series: readonly string[], periods: readonly Period[]): View => ({
  series,
  periods,
  comparators: [],
  service: 'Sampleshire',
  asAt,
  reference: 'white',
});

const spec = (title: string, unit: SeriesSpec['unit'], [numerator, denominator]: [string, string?]): SeriesSpec => ({
  title,
  unit,
  better: 'lower',
  numerator,
  denominator: denominator ?? null,
});

const series: Readonly<Record<string, SeriesSpec>> = {
  'reoffending.binary': spec('Binary reoffending rate', 'percent', [
    'children who reoffended',
    'children in the cohort',
  ]),
  'reoffending_tracker.share': spec('Share who reoffended', 'percent', ['children who reoffended', 'children']),
  'custody_stock.sentence': spec('Children serving a custodial sentence', 'children', ['children serving a sentence']),
  'custody_stock.remand': spec('Children on remand', 'children', ['children on remand']),
  'fte.count': spec('First-time entrants', 'children', ['first-time entrants']),
  'remand.episodes': spec('Remand episodes', 'episodes', ['remand episodes that began']),
  'diversion.ladder': spec('Most serious outcome', 'percent', ['children', 'children with an outcome']),
};

/** Some observations as the board's own copy may show them. */
export const publish = (observations: readonly Observation[]): Publishable =>
  disclose({ measure: 'fixture', series, observations }, boardPolicy('exact'));

interface Place {
  readonly series: string;
  readonly label: string;
  readonly group?: Group;
}

export const counted = ({ series, label, group = null }: Place, count: number): Observation => ({
  series,
  period: period(label),
  group,
  numerator: known(count),
  denominator: null,
  value: known(count),
  interval: null,
  children: count,
  behind: null,
});

export const share = (place: Place, numerator: number, denominator: number): Observation => ({
  ...counted(place, numerator),
  denominator: known(denominator),
  ...percentage(numerator, denominator),
});

/** An observation as disclosure leaves it where it is confidential. */
export const confidential = (observation: Observation): Observation => ({ ...observation, identifying: true });

const stageOf = (finalOn: number, followedUpOn: number, formedOn: number): Maturity['stage'] => {
  if (asAt < formedOn) return 'forming';
  if (asAt < followedUpOn) return 'in follow-up';
  return asAt < finalOn ? 'waiting' : 'final';
};

/** How far a cohort has come with follow-up of 12 months and a waiting period of 6. */
function maturityAt(label: string): Maturity {
  const formedOn = period(label).to;
  const [followedUpOn, finalOn] = [addMonths(formedOn, 12), addMonths(formedOn, 18)];
  return { stage: stageOf(finalOn, followedUpOn, formedOn), formedOn, followedUpOn, finalOn };
}

/** A cohort of so many children, so many of whom reoffended (so far). */
export function cohort(label: string, numerator: number, denominator: number): Observation {
  const maturity = maturityAt(label);
  const whole = { ...share({ series: 'reoffending.binary', label }, numerator, denominator), maturity };
  if (maturity.stage === 'final') return whole;
  const because = withheld('not yet mature');
  const interim = { numerator, denominator, stage: maturity.stage, finalOn: maturity.finalOn };
  return { ...whole, numerator: because, denominator: because, value: because, interval: null, interim };
}

/** A cohort's shares after 3, 6, 9 and 12 months: so many had reoffended by then, so many were followed that long. */
export const followed = (
  label: string,
  members: number,
  lengths: readonly (readonly [reoffended: number, followed: number])[],
): readonly Observation[] =>
  lengths.map(([reoffended, followed], place) => {
    const group = { months: String((place + 1) * 3) };
    const whole = share({ series: 'reoffending_tracker.share', label, group }, reoffended, members);
    const told = followed > 0 ? whole : { ...whole, value: withheld('not yet mature'), interval: null };
    return { ...told, followed, maturity: maturityAt(label) };
  });

/** The children of one group on the five rungs of the ladder. */
export function rungsOf(ethnicity: string | null, counts: readonly number[]): readonly Observation[] {
  const children = counts.reduce((sum, count) => sum + count, 0);
  return ['diversion', 'pre-court', 'first-tier', 'community', 'custody'].map((outcomeGroup, place) => {
    const group = ethnicity === null ? { outcomeGroup } : { ethnicity, outcomeGroup };
    return share({ series: 'diversion.ladder', label: '2025/26', group }, counts[place] ?? 0, children);
  });
}

/** A count on each day from a first one on; `null` for a day on which it is withheld. */
export const days = (series: string, from: number, counts: readonly (number | null)[]): readonly Observation[] =>
  counts.map((count, place) => {
    const observation = { ...counted({ series, label: '2025/26' }, count ?? 0), period: onDay(from + place) };
    return count === null ? confidential(observation) : observation;
  });

/** Draws a chart; a warning of vega or vega-lite is an error. */
export async function drawn({ spec }: Drawing): Promise<string> {
  if (spec === null) throw new Error('nothing to draw');
  const [svg = ''] = await drawCharts([spec], (warning) => {
    throw new Error(warning);
  });
  return svg;
}

/** The texts of a drawing, in the order they are drawn. */
export const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<(?:text|tspan)[^<>]*>([^<>]+)</g)].map(([, text = '']) => text);

/** The values of every layer that has values of its own, layer by layer. */
export const valuesOf = ({ spec }: Drawing): readonly unknown[][] =>
  spec !== null && 'layer' in spec
    ? spec.layer.flatMap(({ data }) => (data && 'values' in data && Array.isArray(data.values) ? [data.values] : []))
    : [];

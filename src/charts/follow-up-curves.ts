import { numberOf } from '../vocabulary/figure.ts';
import { inWords } from '../vocabulary/period.ts';
import { units } from '../vocabulary/unit.ts';
import { listed, say, sayPeriod } from '../vocabulary/wording.ts';
import type { Chart } from './chart.ts';
import type { FollowUpCohort } from './follow-up-cohorts.ts';
import { followUpCohorts } from './follow-up-cohorts.ts';
import { columnsFor } from './stack.ts';
import type { LayerOf } from './theme.ts';
import { colours, theme } from './theme.ts';

const across = 560;

/** How unfinished cohorts look, earliest first; no two of six are alike in colour or in shape. */
const looks = [
  { colour: colours.orange, shape: 'diamond' },
  { colour: colours.teal, shape: 'square' },
  { colour: colours.plum, shape: 'triangle-up' },
  { colour: colours.ink, shape: 'circle' },
  { colour: colours.grey, shape: 'triangle-down' },
  { colour: colours.navy, shape: 'cross' },
] as const;

/** The share of a cohort after some months. */
interface Point {
  readonly cohort: string;
  readonly months: number;
  /** Where it is drawn: beside the points of other cohorts. */
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share who have reoffended by months followed: the finished year as a thick line in its range, and each unfinished
 * cohort as points with their ranges, joined to one another and never to the finished year.
 */
export const followUpCurves: Chart = (reading, view) => {
  const cohorts = followUpCohorts(reading, view);
  const finished = cohorts.findLast(({ isFinal }) => isFinal);
  const unfinished = cohorts.filter((cohort) => cohort !== finished && pointsOf(cohort).length > 0);
  const year = finished ? pointsOf(finished) : [];
  const points = unfinished.flatMap((cohort, place) => pointsOf(cohort, (place - (unfinished.length - 1) / 2) * 0.22));
  return {
    describedAs: describe(cohorts, finished),
    spec: {
      width: across,
      height: 300,
      config: theme,
      encoding: { x, y: yUpTo([...year, ...points]) },
      layer: [...finishedLayers(year), ...(points.length > 0 ? unfinishedLayers(points) : [])],
    },
  };
};

const nameOf = ({ period }: FollowUpCohort): string => sayPeriod(period);

function pointsOf(cohort: FollowUpCohort, beside = 0): readonly Point[] {
  return cohort.lengths.flatMap(({ months, observation }) => {
    const value = numberOf(observation.value);
    if (value === undefined) return [];
    const [low, high] = observation.interval ?? [value, value];
    return [{ cohort: nameOf(cohort), months, at: months + beside, value, low, high }];
  });
}

const x = {
  field: 'at',
  type: 'quantitative' as const,
  scale: { domain: [2, 13], nice: false, zero: false },
  axis: { title: 'Months followed', values: [3, 6, 9, 12], format: 'd' },
};

const yUpTo = (points: readonly Point[]) => ({
  field: 'value',
  type: 'quantitative' as const,
  scale: { domain: [0, Math.min(100, Math.max(10, ...points.map(({ high }) => high)) * 1.05)], nice: false },
  axis: { title: `${units.percent.heading} who reoffended`, tickCount: 5 },
});

const ranged = { y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } } as const;

/** Its name stands at the end of its line. */
function finishedLayers(year: readonly Point[]): LayerOf[] {
  const data = { values: [...year] };
  const ends = year
    .slice(-1)
    .map((last) => ({ ...last, said: `${last.cohort.replace(/^Year to /, 'Year to|')}|(final)` }));
  return [
    { data, mark: { type: 'area', color: colours.pale, opacity: 0.7 }, encoding: ranged },
    { data, mark: { type: 'line', color: colours.navy, strokeWidth: 4, strokeCap: 'round' } },
    {
      data: { values: ends },
      mark: { type: 'text', align: 'left', baseline: 'middle', lineBreak: '|' },
      encoding: { x: { value: across + 8 }, text: { field: 'said' } },
    },
  ];
}

function unfinishedLayers(points: readonly Point[]): LayerOf[] {
  const domain = [...new Set(points.map(({ cohort }) => cohort))];
  const look = domain.map((_, place) => looks[place % looks.length] ?? looks[0]);
  const by = (range: string[]) => ({ field: 'cohort', type: 'nominal', scale: { domain, range } }) as const;
  const color = { ...by(look.map(({ colour }) => colour)), legend: { symbolOpacity: 1, ...columnsFor(domain) } };
  const data = { values: [...points] };
  return [
    { data, mark: { type: 'rule', opacity: 0.4, strokeWidth: 1.5 }, encoding: { ...ranged, color } },
    { data, mark: { type: 'line', strokeWidth: 1 }, encoding: { color } },
    {
      data,
      mark: { type: 'point', filled: true, size: 75, opacity: 1 },
      encoding: { color, shape: by(look.map(({ shape }) => shape)) },
    },
  ];
}

function describe(cohorts: readonly FollowUpCohort[], finished: FollowUpCohort | undefined): string {
  const told = cohorts.map((cohort) => {
    const name = cohort === finished ? `the finished year, ${inWords(cohort.period)}` : nameOf(cohort);
    const shares = cohort.lengths.flatMap(({ months, observation: { value } }) => {
      if (value.kind === 'withheld' && value.because === 'not yet mature') return [];
      return [`${say(value, 'percent')} after ${months} months`];
    });
    return `${name}: ${shares.length > 0 ? listed(shares) : 'nobody followed long enough yet'}`;
  });
  const figures = told.length > 0 ? `${told.join('; ')}.` : 'No figure can be shown.';
  return `Share of children who reoffended by months followed, a line a cohort. ${figures}`;
}

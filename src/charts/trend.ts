import { fewestForPercentage } from '../vocabulary/small-numbers.ts';
import { units } from '../vocabulary/unit.ts';
import { axisLabel, listed, sayCount, small } from '../vocabulary/wording.ts';
import type { Chart } from './chart.ts';
import { seriesSpec } from './chart.ts';
import { fromTo } from './say.ts';
import type { LayerOf } from './theme.ts';
import { colours, height, theme, timeAxis, width } from './theme.ts';
import type { Point } from './trend-points.ts';
import { interimName, isUndrawn, londonName, othersName, ownName, tellableAlong, trendPoints } from './trend-points.ts';

interface Look {
  readonly colour: string;
  readonly fill: string;
  readonly dash: readonly number[];
  readonly shape: string;
}

const local: Look = { colour: colours.navy, fill: colours.navy, dash: [1, 0], shape: 'circle' };

/** Names with a look of their own; cohorts not yet mature are hollow points in the colour of the finished ones. */
const looks: Readonly<Record<string, Look>> = {
  [interimName]: { ...local, fill: colours.paper },
  [londonName]: { colour: colours.orange, fill: colours.orange, dash: [6, 4], shape: 'diamond' },
  [ownName]: { colour: colours.teal, fill: colours.teal, dash: [6, 2, 1, 2], shape: 'triangle-up' },
  [othersName]: { colour: colours.grey, fill: colours.paper, dash: [2, 3], shape: 'square' },
};

/** Local series after the first. */
const further: Look = { colour: colours.orange, fill: colours.orange, dash: [6, 4], shape: 'diamond' };

const lookOf = (name: string, names: readonly string[]): Look => looks[name] ?? (name === names[0] ? local : further);

/**
 * Figures over time with their ranges, published figures beside them, and cohorts that are not yet mature as hollow
 * points that no line joins. A percentage of too few is a gap, and it is said how many there are. Lines differ in dash and
 * shape as well as in colour.
 */
export const trend: Chart = (reading, view) => {
  const points = trendPoints(reading, view);
  const { unit } = seriesSpec(reading, view.series[0] ?? '');
  return {
    describedAs: describe(reading, view, points),
    spec: {
      width,
      height,
      config: theme,
      data: { values: [...points] },
      encoding: {
        x: { field: 'period', type: 'nominal', sort: view.periods.map(axisLabel), axis: timeAxis(view.periods.length) },
        y: {
          field: 'value',
          type: 'quantitative',
          scale: points.some(({ value }) => value !== null) ? { zero: true } : { domain: [0, 1] },
          axis: { title: units[unit].heading, tickCount: 5 },
        },
      },
      layer: [...(points.some(({ low }) => low !== null) ? [ranges] : []), ...layers(namesOf(points))],
    },
  };
};

/** Local names first, then what is published: of this area, of London, of others. The order of the key. */
function namesOf(points: readonly Point[]): readonly string[] {
  const names = [...new Set(points.map(({ who }) => who))];
  const others = [ownName, londonName, othersName].filter((name) => names.includes(name));
  return [...names.filter((name) => !others.includes(name)), ...others];
}

/** The range of each figure that has one. */
const ranges: LayerOf = {
  transform: [{ filter: 'isValid(datum.low)' }],
  mark: { type: 'rule', color: colours.navy, opacity: 0.45, strokeWidth: 2 },
  encoding: { y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
};

/**
 * Lines under points, one look a name. The key is drawn from all channels at once: to leave one of them out
 * of it would leave out the whole key.
 */
function layers(names: readonly string[]): LayerOf[] {
  const key = names.length > 1 ? {} : { legend: null };
  const by = <Value>(of: (look: Look) => Value) => {
    const scale = { domain: [...names], range: names.map((name) => of(lookOf(name, names))) };
    return { field: 'who', type: 'nominal', scale, ...key } as const;
  };
  const color = by(({ colour }) => colour);
  return [
    {
      transform: [{ filter: `datum.who !== '${interimName}'` }],
      mark: { type: 'line', strokeWidth: 2 },
      encoding: { color, strokeDash: by(({ dash }) => [...dash]), detail: { field: 'area', type: 'nominal' } },
    },
    {
      mark: { type: 'point', size: 60, strokeWidth: 2, opacity: 1 },
      encoding: { color, fill: by(({ fill }) => fill), shape: by(({ shape }) => shape) },
    },
  ];
}

function describe(...[reading, { series, periods }, points]: [...Parameters<Chart>, readonly Point[]]): string {
  const told = series.map((name) => {
    const { title, unit } = seriesSpec(reading, name);
    const observations = tellableAlong(reading, name, periods);
    const undrawn = observations.filter((observation) => isUndrawn(observation, unit)).length;
    return `${title}: ${small(fromTo(observations, unit))}${gaps(undrawn)}`;
  });
  const interim = points.filter(({ who }) => who === interimName).length;
  const unfinished = interim > 0 ? ` ${interim} hollow points are cohorts not yet mature.` : '';
  return `Line chart by period. ${told.join(' ')}${unfinished}${publishedBeside(points)}`;
}

/** How many periods have a gap instead of a percentage. */
const gaps = (undrawn: number): string =>
  undrawn > 0
    ? ` ${sayCount(undrawn, 'period is', 'periods are')} not drawn: fewer than ${fewestForPercentage}, too few for a percentage.`
    : '';

function publishedBeside(points: readonly Point[]): string {
  const drawn = (names: readonly string[]): number =>
    new Set(points.filter(({ who, value }) => names.includes(who) && value !== null).map(({ area }) => area)).size;
  const others = drawn([londonName, othersName]);
  const areas = [
    ...(drawn([ownName]) > 0 ? ['this area'] : []),
    ...(others > 0 ? [sayCount(others, 'other area', 'other areas')] : []),
  ];
  if (areas.length === 0) return '';
  return ` Published figures of ${listed(areas)} are drawn beside it, joined to none of ours, and listed in the table.`;
}

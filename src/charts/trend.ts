import { units } from '../vocabulary/unit.ts';
import { axisLabel } from '../vocabulary/wording.ts';
import type { Chart } from './chart.ts';
import { seriesSpec } from './chart.ts';
import { describeTrend, whyUndrawn } from './describe-trend.ts';
import type { LayerOf } from './theme.ts';
import { colours, height, theme, timeAxis, width } from './theme.ts';
import type { Point } from './trend-points.ts';
import { interimName, londonName, othersName, ownName, trendPoints } from './trend-points.ts';

interface Look {
  readonly colour: string;
  readonly fill: string;
  readonly dash: readonly number[];
  readonly shape: string;
}

const local: Look = { colour: colours.navy, fill: colours.navy, dash: [1, 0], shape: 'circle' };

const others: Look = { colour: colours.grey, fill: colours.paper, dash: [2, 3], shape: 'square' };

/** Names with a look of their own; cohorts not yet mature are hollow points in the colour of the finished ones. */
const looks: Readonly<Record<string, Look>> = {
  [interimName]: { ...local, fill: colours.paper },
  [londonName]: { colour: colours.orange, fill: colours.orange, dash: [6, 4], shape: 'diamond' },
  [ownName]: { colour: colours.teal, fill: colours.teal, dash: [6, 2, 1, 2], shape: 'triangle-up' },
  [othersName]: others,
};

/** Local series after the first. */
const further: Look = { colour: colours.orange, fill: colours.orange, dash: [6, 4], shape: 'diamond' };

/** Areas under their own names, in turn. */
const named: readonly Look[] = [
  { ...others, shape: 'square' },
  { ...others, dash: [8, 3], shape: 'triangle-down' },
  { ...others, dash: [4, 2], shape: 'cross' },
];

const isOfficial = (name: string): boolean => name.endsWith(' (official)');

function lookOf(name: string, names: readonly string[]): Look {
  const place = names.filter((other) => isOfficial(other) && !looks[other]).indexOf(name);
  return looks[name] ?? named[place % named.length] ?? (name === names[0] ? local : further);
}

/**
 * Figures over time with their ranges, published figures beside them, and cohorts that are not yet mature as hollow
 * points that no line joins. A percentage of too few is a gap, and it is said how many there are. Lines differ in dash and
 * shape as well as in colour.
 */
const trendOf =
  (tall: number): Chart =>
  (reading, view) => {
    const points = trendPoints(reading, view);
    if (points.every(({ value }) => value === null)) return { spec: null, describedAs: whyUndrawn(reading, view) };
    const { unit } = seriesSpec(reading, view.series[0] ?? '');
    return {
      describedAs: describeTrend(reading, view, points),
      spec: {
        width,
        height: tall,
        config: theme,
        data: { values: [...points] },
        encoding: {
          x: {
            field: 'period',
            type: 'nominal',
            sort: view.periods.map(axisLabel),
            axis: timeAxis(view.periods.length),
          },
          y: {
            field: 'value',
            type: 'quantitative',
            scale: { zero: true },
            axis: { title: units[unit].heading, tickCount: 5 },
          },
        },
        layer: [...(points.some(({ low }) => low !== null) ? [ranges] : []), ...layers(namesOf(points))],
      },
    };
  };

/** Figures over time in a picture of the usual height. */
export const trend = trendOf(height);

/** The same in a lower one, where picture and tables have to share a page. */
export const lowTrend = trendOf(Math.round(height * 0.75));

/** Local names first, then what is published: of this area, of London, of others. The order of the key. */
function namesOf(points: readonly Point[]): readonly string[] {
  const names = [...new Set(points.map(({ who }) => who))];
  const first = [ownName, londonName].filter((name) => names.includes(name));
  const rest = names.filter((name) => isOfficial(name) && !first.includes(name));
  return [...names.filter((name) => !isOfficial(name)), ...first, ...rest];
}

/** The range of each figure that has one. */
const ranges: LayerOf = {
  transform: [{ filter: 'isValid(datum.low)' }],
  mark: { type: 'rule', color: colours.navy, opacity: 0.45, strokeWidth: 2 },
  encoding: { y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
};

/** More names than this take several rows of a key. */
const inOneRow = 4;

/**
 * Lines under points, one look a name. The key is drawn from all channels at once: to leave one of them out
 * of it would leave out the whole key.
 */
function layers(names: readonly string[]): LayerOf[] {
  const columns = names.length > inOneRow ? { columns: 3 } : {};
  const key = names.length > 1 ? { legend: columns } : { legend: null };
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

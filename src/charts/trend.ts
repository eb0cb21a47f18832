import { numberOf } from '../vocabulary/figure.ts';
import { units } from '../vocabulary/unit.ts';
import type { Chart } from './chart.ts';
import { along, seriesSpec } from './chart.ts';
import { fromTo, small } from './say.ts';
import type { LayerOf } from './theme.ts';
import { colours, height, theme, twoLines, width } from './theme.ts';
import type { Point } from './trend-points.ts';
import { interimName, londonName, neighboursName, trendPoints } from './trend-points.ts';

interface Look {
  readonly colour: string;
  readonly fill: string;
  readonly dash: readonly number[];
  readonly shape: string;
  readonly width: number;
}

const local: Look = { colour: colours.navy, fill: colours.navy, dash: [1, 0], shape: 'circle', width: 2.5 };

/** Names with a look of their own; cohorts not yet mature are hollow points in the colour of the finished ones. */
const looks: Readonly<Record<string, Look>> = {
  [interimName]: { ...local, fill: colours.paper },
  [londonName]: { colour: colours.orange, fill: colours.orange, dash: [6, 4], shape: 'diamond', width: 2 },
  [neighboursName]: { colour: colours.grey, fill: colours.paper, dash: [2, 3], shape: 'square', width: 1 },
};

/** Local series after the first. */
const further: Look = { colour: colours.orange, fill: colours.orange, dash: [6, 4], shape: 'diamond', width: 2.5 };

const lookOf = (name: string, names: readonly string[]): Look => looks[name] ?? (name === names[0] ? local : further);

/**
 * Figures over time with their ranges, published figures beside them, and cohorts that are not yet mature as hollow
 * points that no line joins. Lines differ in dash and shape as well as in colour.
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
        x: { field: 'period', type: 'nominal', sort: null, axis: { title: null, labelExpr: twoLines, ticks: false } },
        y: {
          field: 'value',
          type: 'quantitative',
          scale: { zero: true },
          axis: { title: units[unit].heading, tickCount: 5 },
        },
      },
      layer: layers(namesOf(points)),
    },
  };
};

/** Local names first, then London, then the neighbours: the order of the key. */
function namesOf(points: readonly Point[]): readonly string[] {
  const names = [...new Set(points.map(({ who }) => who))];
  const others = [londonName, neighboursName].filter((name) => names.includes(name));
  return [...names.filter((name) => !others.includes(name)), ...others];
}

/** Ranges under lines under points, one look a name. */
function layers(names: readonly string[]): LayerOf[] {
  const by = <Value>(of: (look: Look) => Value) =>
    ({
      field: 'who',
      type: 'nominal',
      scale: { domain: [...names], range: names.map((name) => of(lookOf(name, names))) },
    }) as const;
  const colour = by((look) => look.colour);
  const silent = { legend: null };
  const legend = names.length > 1 ? {} : silent;
  return [
    {
      transform: [{ filter: 'isValid(datum.low)' }],
      mark: { type: 'rule', opacity: 0.45, strokeWidth: 2 },
      encoding: { y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' }, color: { ...colour, ...silent } },
    },
    {
      transform: [{ filter: `datum.who !== '${interimName}'` }],
      mark: { type: 'line' },
      encoding: {
        color: { ...colour, ...silent },
        strokeDash: { ...by((look) => [...look.dash]), ...silent },
        strokeWidth: { ...by((look) => look.width), ...silent },
        detail: { field: 'area', type: 'nominal' },
      },
    },
    {
      mark: { type: 'point', size: 60, strokeWidth: 2, opacity: 1 },
      encoding: {
        stroke: { ...colour, ...legend },
        fill: { ...by((look) => look.fill), ...legend },
        shape: { ...by((look) => look.shape), ...legend },
      },
    },
  ];
}

function describe(
  ...[reading, { series, periods, comparators }, points]: [...Parameters<Chart>, readonly Point[]]
): string {
  const told = series.map((name) => {
    const { title, unit } = seriesSpec(reading, name);
    return `${title}: ${small(fromTo(along(reading, name, periods), unit))}`;
  });
  const interim = points.filter(({ who }) => who === interimName).length;
  const unfinished = interim > 0 ? ` ${interim} hollow points are cohorts not yet mature.` : '';
  const areas = [...new Set(comparators.filter(({ value }) => numberOf(value) !== undefined).map(({ area }) => area))];
  const beside =
    areas.length > 0
      ? ` Published figures of ${areas.length} other areas are drawn beside it and listed in the table.`
      : '';
  return `Line chart by period. ${told.join(' ')}${unfinished}${beside}`;
}

import { numberOf } from '../vocabulary/figure.ts';
import { units } from '../vocabulary/unit.ts';
import type { Chart } from './chart.ts';
import { along, seriesSpec } from './chart.ts';
import { fromTo, small } from './say.ts';
import { colours, height, theme, twoLines, width } from './theme.ts';
import type { Point } from './trend-points.ts';
import { interimName, trendPoints } from './trend-points.ts';

const looks = [
  { colour: colours.navy, dash: [1, 0], shape: 'circle' },
  { colour: colours.orange, dash: [6, 4], shape: 'diamond' },
  { colour: colours.grey, dash: [2, 3], shape: 'square' },
] as const;

/**
 * Figures over time with their ranges, published figures beside them, and cohorts that are not yet mature as hollow
 * points that no line joins. Lines differ in dash and shape as well as in colour.
 */
export const trend: Chart = (reading, view) => {
  const points = trendPoints(reading, view);
  const names = [...new Set(points.map(({ who }) => who))];
  const joined = names.filter((name) => name !== interimName);
  const look = (name: string) =>
    name === interimName ? { ...looks[0], dash: [1, 0] } : (looks[joined.indexOf(name)] ?? looks[2]);
  const scale = <Range>(of: (name: string) => Range) => ({ domain: names, range: names.map(of) });
  const colour = { field: 'who', type: 'nominal', scale: scale((name) => look(name).colour) } as const;
  const dash = { field: 'who', type: 'nominal', scale: scale((name) => [...look(name).dash]) } as const;
  const shape = { field: 'who', type: 'nominal', scale: scale((name) => look(name).shape) } as const;
  const fill = {
    field: 'who',
    type: 'nominal',
    scale: scale((name) => (name === interimName ? colours.paper : look(name).colour)),
  } as const;
  const legend = names.length > 1 ? {} : { legend: null };
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
      layer: [
        {
          transform: [{ filter: 'isValid(datum.low)' }],
          mark: { type: 'rule', color: colours.navy, opacity: 0.45, strokeWidth: 2 },
          encoding: { y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
        },
        {
          transform: [{ filter: `datum.who !== '${interimName}'` }],
          mark: { type: 'line', strokeWidth: 2 },
          encoding: {
            color: { ...colour, legend: null },
            strokeDash: { ...dash, legend: null },
            detail: { field: 'area', type: 'nominal' },
          },
        },
        {
          mark: { type: 'point', size: 60, strokeWidth: 2, opacity: 1 },
          encoding: { stroke: { ...colour, ...legend }, fill: { ...fill, ...legend }, shape: { ...shape, ...legend } },
        },
      ],
    },
  };
};

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

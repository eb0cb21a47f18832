import type { Observation } from '../measures/reading.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { units } from '../vocabulary/unit.ts';
import { axisLabel, sayBare, small } from '../vocabulary/wording.ts';
import type { Chart } from './chart.ts';
import { along, seriesSpec } from './chart.ts';
import { fromTo } from './say.ts';
import { colours, height, theme, timeAxis, width } from './theme.ts';

const bar = ({ period, value }: Observation) => ({
  period: axisLabel(period),
  value: numberOf(value) ?? 0,
  said: sayBare(value, 'children'),
});

/** One bar a period with its count above it. A withheld count has no bar, and its mark stands where the bar would. */
export const bars: Chart = (reading, { series: [series = ''], periods }) => {
  const observations = along(reading, series, periods);
  const { title, unit } = seriesSpec(reading, series);
  const highest = Math.max(4, ...observations.map(({ value }) => numberOf(value) ?? 0));
  return {
    describedAs: `Bar chart of ${small(title)} by period. ${fromTo(observations, unit)}`,
    spec: {
      width,
      height,
      config: theme,
      data: { values: observations.map(bar) },
      encoding: {
        x: {
          field: 'period',
          type: 'nominal',
          sort: periods.map(axisLabel),
          axis: timeAxis(periods.length),
        },
        y: {
          field: 'value',
          type: 'quantitative',
          scale: { domain: [0, highest * 1.12], nice: false },
          axis: { title: units[unit].heading, tickCount: 5, format: ',d', tickMinStep: 1 },
        },
      },
      layer: [
        { mark: { type: 'bar', color: colours.navy, width: { band: 0.62 } } },
        { mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'said' } } },
      ],
    },
  };
};

import { numberOf } from '../vocabulary/figure.ts';
import type { Chart } from './chart.ts';
import { groupIntervals } from './group-intervals.ts';

const ticks = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

/** Relative rates with their ranges on a logarithmic axis, on which twice and half are equally far from 1. */
export const relativeRates: Chart = (reading, view) => {
  const shown = reading.observations.filter(
    (o) => view.series.includes(o.series) && o.period.label === view.periods[0]?.label,
  );
  const ends = shown.flatMap(({ value, interval }) => [numberOf(value) ?? 1, ...(interval ?? [])]);
  const finite = ends.filter((end) => Number.isFinite(end) && end > 0);
  const low = ticks.findLast((tick) => tick <= Math.min(0.5, ...finite)) ?? 0.05;
  const high = ticks.find((tick) => tick >= Math.max(2, ...finite)) ?? 20;
  return groupIntervals(reading, view, {
    at: 1,
    said: '1, the same rate as White children',
    scale: { type: 'log', domain: [low, high] },
    axisTitle: 'Times the rate of White children (dashed line: the same rate)',
    format: '~g',
    values: ticks.filter((tick) => tick >= low && tick <= high),
  });
};

import type { Chart } from './chart.ts';
import { groupIntervals } from './group-intervals.ts';

/** Differences between a group's share and its share of the population, with their ranges, about a line at none. */
export const shareDifferences: Chart = (reading, view) => {
  const shown = reading.observations.filter(
    (o) => view.series.includes(o.series) && o.period.label === view.periods[0]?.label,
  );
  const furthest = Math.max(10, ...shown.flatMap(({ interval }) => (interval ?? []).map(Math.abs)));
  const end = Math.ceil(furthest / 10) * 10;
  return groupIntervals(reading, view, {
    at: 0,
    said: '0, the same share as of the population',
    scale: { type: 'linear', domain: [-end, end] },
    axisTitle: 'Percentage points above or below the share of the population (dashed line: the same share)',
    format: '+d',
  });
};

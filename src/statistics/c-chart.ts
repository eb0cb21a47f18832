import type { ControlChart } from './exact-limits.ts';
import { uChart } from './u-chart.ts';

/**
 * The c-chart with exact Poisson limits about the mean of the counts, all from the same population and length of time.
 * A count that is missing (`undefined`) has neither limits nor verdict.
 */
export const cChart = (counts: readonly (number | undefined)[]): ControlChart =>
  uChart(counts.map((count) => (count === undefined ? undefined : { count, exposure: 1 })));

import { binomialTails } from './binomial-tails.ts';
import type { ControlChart, ControlPoint } from './exact-limits.ts';
import { exactLimits, noLimits } from './exact-limits.ts';
import type { Part } from './part.ts';
import { together } from './part.ts';

/**
 * The p-chart with exact binomial limits. Its average is that of all points together, from 0 to 1; limits are counts, to
 * be divided by each point's own n. A point that is missing (`undefined`) or out of nothing has neither limits nor verdict.
 */
export const pChart = (points: readonly (Part | undefined)[]): ControlChart => {
  const { x, n } = together(points.flatMap((point) => point ?? []));
  const odds = x / (n - x);
  const limits = ({ x: count, n: trials }: Part): ControlPoint =>
    exactLimits({
      count,
      largest: trials,
      tailsOf: (successes) => binomialTails({ successes, trials, odds }),
    });
  return {
    average: n === 0 ? undefined : x / n,
    points: points.map((point) => (point && point.n > 0 ? limits(point) : noLimits)),
  };
};

import { binomialTails } from './binomial-tails.ts';
import type { ControlChart } from './exact-limits.ts';
import { exactLimits, noLimits } from './exact-limits.ts';
import { requireCount } from './require-count.ts';
import { requireProportion } from './require-proportion.ts';

/** So many of so many; nothing of nothing is allowed. */
interface Part {
  readonly x: number;
  readonly n: number;
}

const requirePart = ({ x, n }: Part): void => {
  requireCount('n', n);
  if (n > 0 || x !== 0) requireProportion(x, n);
};

/**
 * The p-chart with exact binomial limits. Its average is that of all points together, from 0 to 1; limits are counts, to
 * be divided by each point's own n. A point that is missing (`undefined`) or out of nothing has neither limits nor verdict.
 */
export const pChart = (points: readonly (Part | undefined)[]): ControlChart => {
  const given = points.flatMap((point) => point ?? []);
  given.forEach(requirePart);
  const x = given.reduce((sum, point) => sum + point.x, 0);
  const n = given.reduce((sum, point) => sum + point.n, 0);
  const odds = x / (n - x);
  const limits = ({ x: count, n: trials }: Part) =>
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

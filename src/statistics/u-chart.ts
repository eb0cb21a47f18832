import type { ControlChart, ControlPoint } from './exact-limits.ts';
import { exactLimits, noLimits } from './exact-limits.ts';
import type { Exposed } from './exposed.ts';
import { pooled } from './exposed.ts';
import { poissonTails } from './poisson-tails.ts';

/**
 * The u-chart with exact Poisson limits. Its average is the rate of all points together, per unit of exposure; limits are
 * counts, to be divided by each point's own exposure. A point that is missing (`undefined`) or without exposure has
 * neither limits nor verdict, and no part in the average.
 */
export const uChart = (points: readonly (Exposed | undefined)[]): ControlChart => {
  const all = pooled(points.flatMap((point) => point ?? []));
  const limits = ({ count, exposure }: Exposed): ControlPoint => {
    const mean = (all.count * exposure) / all.exposure;
    return exactLimits({ count, largest: Infinity, tailsOf: (whole) => poissonTails(whole, mean) });
  };
  return {
    average: all.exposure === 0 ? undefined : all.count / all.exposure,
    points: points.map((point) => (point && point.exposure > 0 ? limits(point) : noLimits)),
  };
};

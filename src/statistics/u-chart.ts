import type { ControlChart } from './exact-limits.ts';
import { exactLimits, noLimits } from './exact-limits.ts';
import { poissonTails } from './poisson-tails.ts';
import { requireCount } from './require-count.ts';

/** A count of events and what it arose from: a population or a time, 0 or more. */
interface Exposed {
  readonly count: number;
  readonly exposure: number;
}

const requireExposed = ({ count, exposure }: Exposed): void => {
  requireCount('count', count);
  if (!Number.isFinite(exposure) || exposure < 0) throw new RangeError('exposure must be a number of 0 or more');
};

/**
 * The u-chart with exact Poisson limits. Its average is the rate of all points together, per unit of exposure; limits are
 * counts, to be divided by each point's own exposure. A point that is missing (`undefined`) or without exposure has
 * neither limits nor verdict, and no part in the average.
 */
export const uChart = (points: readonly (Exposed | undefined)[]): ControlChart => {
  points.forEach((point) => {
    if (point) requireExposed(point);
  });
  const given = points.flatMap((point) => (point && point.exposure > 0 ? [point] : []));
  const events = given.reduce((sum, { count }) => sum + count, 0);
  const exposed = given.reduce((sum, { exposure }) => sum + exposure, 0);
  const limits = ({ count, exposure }: Exposed) => {
    const mean = (events * exposure) / exposed;
    return exactLimits({ count, largest: Infinity, tailsOf: (whole) => poissonTails(whole, mean) });
  };
  return {
    average: given.length === 0 ? undefined : events / exposed,
    points: points.map((point) => (point && point.exposure > 0 ? limits(point) : noLimits)),
  };
};

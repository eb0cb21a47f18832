import { deviance } from './deviance.ts';
import { requireCount } from './require-count.ts';
import { stirlingError } from './stirling-error.ts';
import type { Tails } from './tails.ts';
import { tails } from './tails.ts';

const pointMass = (count: number, mean: number): number =>
  count === 0
    ? Math.exp(-mean)
    : Math.exp(-stirlingError(count) - deviance(count, mean)) / Math.sqrt(2 * Math.PI * count);

/**
 * The exact tails of a Poisson count about a mean of 0 or more, to 1e-12 relative for counts of 100,000 and tails above
 * 1e-100.
 */
export const poissonTails = (count: number, mean: number): Tails => {
  requireCount('count', count);
  if (!Number.isFinite(mean) || mean < 0) throw new RangeError('mean must be a number of 0 or more');
  const isLow = count <= mean;
  return tails(pointMass(count, mean), isLow, (step) => (isLow ? (count - step + 1) / mean : mean / (count + step)));
};

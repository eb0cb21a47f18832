import { logBinomialPoint } from './log-binomial-point.ts';
import { requireCount } from './require-count.ts';
import type { Tails } from './tails.ts';
import { tails } from './tails.ts';

/** An observed number of successes, and the odds p / (1 - p) of each trial, from 0 (never) to Infinity (always). */
interface Binomial {
  readonly successes: number;
  readonly trials: number;
  readonly odds: number;
}

/**
 * The exact tails of X ~ Bin(trials, p) at the observed successes, to 1e-12 relative for 200,000 trials and tails above
 * 1e-100. More successes than trials throw a RangeError.
 */
export const binomialTails = ({ successes, trials, odds }: Binomial): Tails => {
  requireCount('successes', successes);
  requireCount('trials', trials);
  requireCount('trials less successes', trials - successes);
  if (!(odds >= 0)) throw new RangeError('odds must be 0 or more');
  const point = Math.exp(logBinomialPoint(successes, trials, odds));
  const gain = (count: number): number => ((trials - count + 1) * odds) / count;
  const isLow = successes <= trials / (1 + 1 / odds);
  return tails(point, isLow, (step) => (isLow ? 1 / gain(successes - step + 1) : gain(successes + step)));
};

import { binomialTails } from './binomial-tails.ts';
import { centralP } from './central-p.ts';
import { requireFixed } from './require-fixed.ts';
import { requireProportion } from './require-proportion.ts';

/**
 * The p-value of x of n against a fixed proportion taken as exact, from 0 to 1: the exact binomial test, central, twice
 * the smaller whole tail. Against exactly 0 or 1 it is 1 where all agree with it and 0 where any differ.
 */
export const binomialTest = (x: number, n: number, fixed: number): number => {
  requireProportion(x, n);
  requireFixed(fixed);
  return centralP(binomialTails({ successes: x, trials: n, odds: fixed / (1 - fixed) }));
};

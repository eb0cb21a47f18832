import { deviance } from './deviance.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * The logarithm of P(X = x) for X ~ Bin(n, p), by Loader's saddle-point expansion (2000).
 * p comes as the odds p / (1 - p), from 0 to Infinity, so that p near 1 keeps its digits; an impossible x
 * gives -Infinity.
 */
export const logBinomialPoint = (x: number, n: number, odds: number): number => {
  if (x === 0) return -n * Math.log1p(odds);
  if (x === n) return -n * Math.log1p(1 / odds);
  const failures = n - x;
  const correction = stirlingError(n) - stirlingError(x) - stirlingError(failures);
  const distance = deviance(x, n / (1 + 1 / odds)) + deviance(failures, n / (1 + odds));
  return correction - distance - Math.log(2 * Math.PI * x * (failures / n)) / 2;
};

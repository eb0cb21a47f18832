/** The probabilities P(X <= x), P(X = x) and P(X >= x) of one observed x. */
export interface Tails {
  readonly atMost: number;
  readonly point: number;
  readonly atLeast: number;
}

/** The ratio of the probability `step` places out from x to the one before it; 0 beyond the last possible value. */
type Ratio = (step: number) => number;

const negligible = 1e-20;

const outwardSum = (point: number, ratio: Ratio): number => {
  let sum = 0;
  let term = point;
  for (let step = 1; term > sum * negligible; step += 1) {
    sum += term;
    term *= ratio(step);
  }
  return sum;
};

/**
 * Both tails from the point mass, by recurrence away from the mean, where every term is smaller than the last.
 * `isLow` says that x is at or below the mean, so that the ratios run downwards; the other tail is the complement,
 * never small, so neither loses digits. Probabilities below 1e-300 lose their digits and end as 0.
 */
export const tails = (point: number, isLow: boolean, ratio: Ratio): Tails => {
  const outward = outwardSum(point, ratio);
  const inward = 1 - outward + point;
  return isLow ? { atMost: outward, point, atLeast: inward } : { atMost: inward, point, atLeast: outward };
};

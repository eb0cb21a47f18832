import { bisection } from './bisection.ts';
import type { Interval } from './interval.ts';
import { z95 } from './normal-quantile.ts';
import { requireProportion } from './require-proportion.ts';
import type { TwoProportions } from './two-proportions.ts';

/** The first proportion as a multiple of the second, and its 95% interval. */
interface ProportionRatio {
  readonly ratio: number;
  readonly interval: Interval;
}

/** The second proportion that fits both counts best when the first is `ratio` times it. */
const fittedTo = ({ x1, n1, x2, n2 }: TwoProportions, ratio: number): number => {
  const spread = (n1 + x2) * ratio - (x1 + n2);
  const root = Math.sqrt(spread ** 2 + 4 * ratio * (n1 - x1) * (n2 - x2));
  const fitted = (2 * (x1 + x2)) / ((n1 + x2) * ratio + x1 + n2 + root);
  return Math.min(fitted, 1, 1 / ratio);
};

/** Pearson's chi-square of one count; none where the count is certain and so it is. */
const pearson = (x: number, n: number, proportion: number): number => {
  const distance = x - n * proportion;
  return distance === 0 ? 0 : distance ** 2 / (n * proportion * (1 - proportion));
};

/**
 * The ratio of two proportions with Koopman's score interval (1984): every ratio at which the chi-square of both
 * counts, in its two-term form, is no more than 3.84. None in the first group: low end 0. None in the second: ratio and
 * high end Infinity. None in either: ratio NaN, from 0 to Infinity. An empty group throws a RangeError. It is no test: where
 * it leaves out 1 and `fisherMidP` is 0.05 or more, or the other way round, nothing is clear.
 */
export const koopman = (table: TwoProportions): ProportionRatio => {
  const { x1, n1, x2, n2 } = table;
  requireProportion(x1, n1);
  requireProportion(x2, n2);
  const ratio = (x1 * n2) / (x2 * n1);
  const isFar = (theta: number): boolean => {
    const fitted = fittedTo(table, theta);
    return pearson(x1, n1, Math.min(1, theta * fitted)) + pearson(x2, n2, fitted) > z95 ** 2;
  };
  const low = x1 === 0 ? 0 : bisection(1, (theta) => theta < ratio && isFar(theta))[1];
  const high = x2 === 0 ? Infinity : bisection(1, (theta) => theta <= ratio || !isFar(theta))[0];
  return { ratio, interval: [low, high] };
};

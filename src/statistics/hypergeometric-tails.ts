import { logBinomialPoint } from './log-binomial-point.ts';
import type { Tails } from './tails.ts';
import { tails } from './tails.ts';
import type { TwoProportions } from './two-proportions.ts';

const pointMass = ({ x1, n1, x2, n2 }: TwoProportions): number => {
  const total = x1 + x2;
  const odds = total / (n1 + n2 - total);
  const apart = logBinomialPoint(x1, n1, odds) + logBinomialPoint(x2, n2, odds);
  return Math.exp(apart - logBinomialPoint(total, n1 + n2, odds));
};

/** The exact tails of x1 when n1, n2 and x1 + x2 are all held fixed, as in Fisher's test. */
export const hypergeometricTails = (table: TwoProportions): Tails => {
  const { x1, n1, x2, n2 } = table;
  const total = x1 + x2;
  const gain = (count: number): number => ((n1 - count + 1) * (total - count + 1)) / (count * (n2 - total + count));
  const isLow = x1 * (n1 + n2) <= n1 * total;
  return tails(pointMass(table), isLow, (step) => (isLow ? 1 / gain(x1 - step + 1) : gain(x1 + step)));
};

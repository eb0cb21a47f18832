import { firstWhole } from './first-whole.ts';
import { hypergeometricTails } from './hypergeometric-tails.ts';
import { lowerMidP, upperMidP } from './mid-p.ts';
import { tail95 } from './normal-quantile.ts';
import { requireProportion } from './require-proportion.ts';
import type { Tails } from './tails.ts';

/** What is known before the first count is: out of how many it will be, and what it would be compared with, x2 of n2. */
interface Comparison {
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
}

/** The counts nearest to no difference that would stand out: at most `low`, or at least `high`, where any would. */
interface DetectableCounts {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The first count from one on, downwards; few are asked, for the two seldom disagree. */
const downFrom = (from: number, holds: (x1: number) => boolean): number | undefined => {
  for (let x1 = from; x1 >= 0; x1 -= 1) if (holds(x1)) return x1;
  return undefined;
};

const upTo = (last: number, from: number, holds: (x1: number) => boolean): number | undefined => {
  for (let x1 = from; x1 <= last; x1 += 1) if (holds(x1)) return x1;
  return undefined;
};

/**
 * The largest count of n1 below and the smallest above x2 of n2 that `fisherMidP` would give p < 0.05. `low` is undefined
 * where not even none would stand out, `high` where not even all n1 would. Both tails move one way as the count grows,
 * so a search by halves finds the true ends. Where a range of another method stands beside the test, `leavesOut` says
 * whether it finds a difference too: the ends are then the first counts at which both do. An empty group throws a
 * RangeError.
 */
export const detectableProportion = (
  { n1, x2, n2 }: Comparison,
  leavesOut: (x1: number) => boolean = () => true,
): DetectableCounts => {
  requireProportion(0, n1);
  requireProportion(x2, n2);
  const tailsOf = (x1: number): Tails => hypergeometricTails({ x1, n1, x2, n2 });
  const notLow = firstWhole((x1) => x1 > n1 || lowerMidP(tailsOf(x1)) >= tail95);
  const high = firstWhole((x1) => x1 > n1 || upperMidP(tailsOf(x1)) < tail95);
  return { low: downFrom(notLow - 1, leavesOut), high: upTo(n1, high, leavesOut) };
};

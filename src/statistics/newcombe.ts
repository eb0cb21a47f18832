import type { Interval } from './interval.ts';
import type { TwoProportions } from './two-proportions.ts';
import { wilsonReach } from './wilson-reach.ts';

/** The first proportion less the second, from -1 to 1, and its 95% interval; hundred times it is percentage points. */
interface ProportionDifference {
  readonly difference: number;
  readonly interval: Interval;
}

/**
 * The difference of two proportions with Newcombe's method 10 interval (1998), built on the two Wilson intervals. It is
 * no test: where it leaves out 0 and `fisherMidP` is 0.05 or more, or the other way round, nothing is clear.
 */
export const newcombe = ({ x1, n1, x2, n2 }: TwoProportions): ProportionDifference => {
  const [below1, above1] = wilsonReach(x1, n1);
  const [below2, above2] = wilsonReach(x2, n2);
  const difference = (x1 * n2 - x2 * n1) / (n1 * n2);
  return { difference, interval: [difference - Math.hypot(below1, above2), difference + Math.hypot(above1, below2)] };
};

import type { Interval } from './interval.ts';
import type { TwoProportions } from './two-proportions.ts';
import { wilson } from './wilson.ts';

/** The first proportion less the second, from -1 to 1, and its 95% interval; hundred times it is percentage points. */
interface ProportionDifference {
  readonly difference: number;
  readonly interval: Interval;
}

/** The difference of two proportions with Newcombe's method 10 interval (1998), built on the two Wilson intervals. */
export const newcombe = ({ x1, n1, x2, n2 }: TwoProportions): ProportionDifference => {
  const [low1, high1] = wilson(x1, n1);
  const [low2, high2] = wilson(x2, n2);
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const difference = p1 - p2;
  const low = difference - Math.hypot(p1 - low1, high2 - p2);
  const high = difference + Math.hypot(high1 - p1, p2 - low2);
  return { difference, interval: [low, high] };
};

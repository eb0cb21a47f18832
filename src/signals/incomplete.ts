import type { Observation } from '../measures/reading.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { mostNotKnown } from '../vocabulary/small-numbers.ts';

/** What is compared: the counts of groups, or how many children each group had at the stage before. */
export type Counted = 'numerator' | 'denominator';

/**
 * Whether too many children are of a group that is not known for any to be judged. What is withheld is small, and
 * counts as none.
 */
export function isIncomplete(
  groups: readonly Observation[],
  notKnown: Observation | undefined,
  counted: Counted,
): boolean {
  const countOf = (observation: Observation | undefined): number => {
    const figure = observation?.[counted];
    return (figure && numberOf(figure)) ?? 0;
  };
  const unknown = countOf(notKnown);
  const all = groups.reduce((sum, observation) => sum + countOf(observation), unknown);
  return unknown > mostNotKnown * all;
}

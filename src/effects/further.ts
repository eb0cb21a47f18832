import type { Observation } from '../measures/reading.ts';
import type { Figure } from '../vocabulary/figure.ts';
import { numberOf } from '../vocabulary/figure.ts';

/** Which end of what a figure could be is sought. */
export type End = 'lowest' | 'highest';

const numberIn = (figure: Figure | null): number => (figure && numberOf(figure)) ?? 0;

const weights = ({ value, numerator, denominator }: Observation): readonly number[] => [
  numberIn(value),
  numberIn(numerator),
  -numberIn(denominator),
];

/**
 * Whether one count of a figure lies further towards an end than another. Of two that are equal, the one from which the
 * next change can move it further: 4 of 4 is lower than 5 of 5, and 0 of 4 higher than 0 of 5.
 */
export function isFurther(end: End, one: Observation, other: Observation): boolean {
  const [a, b] = [weights(one), weights(other)];
  const place = a.findIndex((number, at) => number !== b[at]);
  if (place === -1) return false;
  const lower = (a[place] ?? 0) < (b[place] ?? 0);
  return end === 'lowest' ? lower : !lower;
}

/** Whether a count can be said and set beside others: what is over nothing cannot. */
export const isCounted = (observation: Observation | undefined): observation is Observation =>
  observation?.value.kind === 'known';

/** Whether anything of a count differs: the figure, or what it is made of. */
export const differs = (one: Observation, other: Observation): boolean =>
  isFurther('lowest', one, other) || isFurther('highest', one, other);

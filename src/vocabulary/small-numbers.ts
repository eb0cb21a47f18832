import type { Figure } from './figure.ts';

/** Of fewer than this no percentage is printed: the counts say all there is. */
export const fewestForPercentage = 10;

/** Whether what a percentage would be of is known, and fewer than a percentage is printed of; nought is fewer too. */
export const isTooFew = (denominator: Figure | null): boolean =>
  denominator?.kind === 'known' && denominator.value < fewestForPercentage;

/** Fewest children expected of the smallest group at equal rates for a year to be told of alone: the usual floor. */
export const fewestExpected = 5;

import type { Tails } from './tails.ts';

/** The exact two-sided p-value: twice the smaller whole tail, never more than 1. */
export const centralP = ({ atMost, atLeast }: Tails): number => Math.min(1, 2 * Math.min(atMost, atLeast));

import type { Tails } from './tails.ts';

/** P(X < x) + P(X = x) / 2. */
export const lowerMidP = ({ atMost, point }: Tails): number => atMost - point / 2;

/** P(X > x) + P(X = x) / 2. */
export const upperMidP = ({ atLeast, point }: Tails): number => atLeast - point / 2;

/** The two-sided mid-P value: twice the smaller mid-P tail, never more than 1. */
export const midP = (tails: Tails): number => Math.min(1, 2 * Math.min(lowerMidP(tails), upperMidP(tails)));

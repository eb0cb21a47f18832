import { midP } from './mid-p.ts';
import { poissonTails } from './poisson-tails.ts';

/**
 * The p-value of a count against a fixed rate taken as exact: the exact Poisson mid-P test, two-sided as twice the
 * smaller tail. `expected` is the count the fixed rate would give, 0 or more; against 0 it is 1 for none, 0 for any.
 */
export const oneSampleRate = (count: number, expected: number): number => midP(poissonTails(count, expected));

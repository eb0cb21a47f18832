import { centralP } from './central-p.ts';
import { hypergeometricTails } from './hypergeometric-tails.ts';
import { requireProportion } from './require-proportion.ts';
import type { TwoProportions } from './two-proportions.ts';

/**
 * The p-value of two equal proportions by Fisher's exact test, central: twice the smaller whole tail, at most 1, and not
 * the sum of the outcomes no likelier than the one observed. 1 when nobody or everybody in both groups counts; an empty
 * group throws a RangeError.
 */
export const fisherExact = (table: TwoProportions): number => {
  requireProportion(table.x1, table.n1);
  requireProportion(table.x2, table.n2);
  return centralP(hypergeometricTails(table));
};

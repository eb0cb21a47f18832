import { hypergeometricTails } from './hypergeometric-tails.ts';
import { midP } from './mid-p.ts';
import { requireProportion } from './require-proportion.ts';
import type { TwoProportions } from './two-proportions.ts';

/**
 * The p-value of two equal proportions by Fisher's exact test with mid-P, two-sided as twice the smaller tail, at
 * most 1 (epitools `ormidp.test`). 1 when nobody or everybody in both groups counts; an empty group throws a RangeError.
 */
export const fisherMidP = (table: TwoProportions): number => {
  requireProportion(table.x1, table.n1);
  requireProportion(table.x2, table.n2);
  return midP(hypergeometricTails(table));
};

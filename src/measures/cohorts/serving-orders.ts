import { quarterOf } from '../../vocabulary/period.ts';
import { once } from '../basis.ts';
import { baseOf, endedOrders } from './ended-orders.ts';
import { groupBy } from './group-by.ts';
import type { Order } from './orders.ts';

/** The orders of the common base in every quarter, by child (a row of `children`): one a quarter (counting rules 4.5). */
export const servingOrders = once((basis): ReadonlyMap<number, readonly Order[]> => {
  const quarters = new Map(endedOrders(basis).map(({ end }) => [quarterOf(end).label, quarterOf(end)]));
  return groupBy(
    [...quarters.values()].flatMap((quarter) => baseOf(basis, quarter)),
    ({ child }) => child,
  );
});

import { once } from '../basis.ts';
import { base } from './ended-orders.ts';
import { groupBy } from './group-by.ts';
import type { Order } from './orders.ts';

/** The orders of the common base in every quarter, by child (a row of `children`): one a quarter (counting rules 4.5). */
export const servingOrders = once(
  (basis): ReadonlyMap<number, readonly Order[]> => groupBy([...base(basis).values()].flat(), ({ child }) => child),
);

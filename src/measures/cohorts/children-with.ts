import type { Counted, KpiFigure, Records } from './kpi.ts';
import { countOrders, sharesByOrder } from './kpi.ts';
import type { Order } from './orders.ts';

/** The orders among some whose child has at least one of the records: one is enough. */
export const ordersWith = (orders: readonly Order[], { rowsFor }: Records): readonly Order[] =>
  orders.filter((order) => rowsFor(order).length > 0);

/** The children of those orders. */
export const childrenWith = (orders: readonly Order[], records: Records): Counted =>
  countOrders(ordersWith(orders, records), records);

/** Those children out of all, and out of those of each order type. */
export const sharesWith = (series: string, all: readonly Order[], records: Records): readonly KpiFigure[] =>
  sharesByOrder(series, { all, some: ordersWith(all, records), records });

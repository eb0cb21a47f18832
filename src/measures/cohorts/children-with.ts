import type { TableName } from '../../dataset/dataset.ts';
import { orderTypes } from '../../vocabulary/order.ts';
import type { Group } from '../reading.ts';
import type { Counted, KpiFigure } from './kpi.ts';
import { countChildren } from './kpi.ts';
import type { Order } from './orders.ts';

/** The records of a table that decide whether the child of an order is counted: one is enough. */
interface Deciding {
  readonly table: TableName;
  readonly rowsFor: (order: Order) => readonly number[];
}

/** The children of some orders with at least one deciding record: their orders' programmes and those records. */
export function childrenWith(orders: readonly Order[], { table, rowsFor }: Deciding): Counted {
  const held = orders.filter((order) => rowsFor(order).length > 0);
  const counted = countChildren(held);
  return { ...counted, rows: () => [...counted.rows(), { table, rows: held.flatMap(rowsFor) }] };
}

/** Those children out of all, and out of those of each order type. */
export function sharesWith(series: string, orders: readonly Order[], deciding: Deciding): readonly KpiFigure[] {
  const share = (group: Group, among: readonly Order[]): KpiFigure => ({
    series,
    group,
    numerator: childrenWith(among, deciding),
    denominator: countChildren(among),
  });
  const ofType = (orderType: string): readonly Order[] => orders.filter((order) => order.orderType === orderType);
  return [share(null, orders), ...orderTypes.map((orderType) => share({ orderType }, ofType(orderType)))];
}

import type { TableName } from '../../dataset/dataset.ts';
import type { Counted } from './kpi.ts';
import { countChildren } from './kpi.ts';
import type { Order } from './orders.ts';

/** The records of a table that decide whether the child of an order is counted: one is enough. */
export interface Deciding {
  readonly table: TableName;
  readonly rowsFor: (order: Order) => readonly number[];
}

/** The children of some orders with at least one deciding record: their orders' programmes and those records. */
export function childrenWith(orders: readonly Order[], { table, rowsFor }: Deciding): Counted {
  const held = orders.filter((order) => rowsFor(order).length > 0);
  const counted = countChildren(held);
  return { ...counted, rows: () => [...counted.rows(), { table, rows: held.flatMap(rowsFor) }] };
}

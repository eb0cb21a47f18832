import type { CodeColumn } from '../../dataset/column.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { Records } from './kpi.ts';
import type { Order } from './orders.ts';
import { startDayOf } from './orders.ts';
import { isCurrent } from './spells.ts';
import type { SuitabilityTable } from './suitability-records.ts';
import { recordsOf } from './suitability-records.ts';

export const points = ['start', 'end'] as const;
export type Point = (typeof points)[number];

/** How things were with a child on one day. Neither suitable nor unsuitable where no record is current. */
export interface Standing {
  /** Rows of the extract that are current then, each once. */
  readonly records: readonly number[];
  readonly suitable: boolean;
  readonly unsuitable: boolean;
}

/** How things were with the child of an order at its start and at its end. */
type Situation = Readonly<Record<Point, Standing>>;
export type Situations = (order: Order) => Situation;

/** Makes the situations of an extract: each order is looked at once. */
const situationsIn = (table: SuitabilityTable) =>
  once((basis): Situations => {
    const known = new Map<Order, Situation>();
    return (order) => {
      const situation = known.get(order) ?? situationOf(basis, table, order);
      known.set(order, situation);
      return situation;
    };
  });

function situationOf(basis: Basis, table: SuitabilityTable, order: Order): Situation {
  const [start, end] = [startDayOf(order, basis), order.end].map((day) => currentOn(basis, table, { order, day }));
  // The YJB's code asks for a record at either point, and then for none at this one that is not suitable.
  const elsewhere = basis.parameters.asYjb === 'yes' && (start ?? []).length + (end ?? []).length > 0;
  const standing = (records: readonly number[] = []): Standing => {
    const found = standingBy(basis, table, records);
    return { ...found, suitable: found.suitable || (elsewhere && !found.unsuitable) };
  };
  return { start: standing(start), end: standing(end) };
}

const currentOn = (
  basis: Basis,
  table: SuitabilityTable,
  { order, day }: { readonly order: Order; readonly day: Day },
): readonly number[] => recordsOf(basis, table, order).filter((row) => isCurrent(basis.dataset[table], row, day));

/** Suitable where all of some records are, unsuitable where one is not, neither where there is none (counting rules 5.2). */
function standingBy({ dataset }: Basis, table: SuitabilityTable, records: readonly number[]): Standing {
  const { suitability } = dataset[table].columns;
  const unsuitable = records.some((row) => suitability.codeAt(row) !== 'suitable');
  return { records, suitable: records.length > 0 && !unsuitable, unsuitable };
}

/** How accommodation or education was on any day. */
export const standingOn = (
  basis: Basis,
  table: SuitabilityTable,
  at: { readonly order: Order; readonly day: Day },
): Standing => standingBy(basis, table, currentOn(basis, table, at));

const situations = { accommodation: situationsIn('accommodation'), education: situationsIn('education') };

/** How accommodation or education was at the start and end of any order (counting rules 5.1, 5.2 and 6.1). */
export const situationsOf = (basis: Basis, table: SuitabilityTable): Situations => situations[table](basis);

/** The records of an order's child that were current at a point of it. */
export function currentAt(basis: Basis, table: SuitabilityTable, point: Point): Records {
  const situation = situationsOf(basis, table);
  return { table, rowsFor: (order) => situation(order)[point].records };
}

/** Which records of a child are asked for a code: those current at any of some points of the order. */
interface Asked<Code extends string> {
  readonly table: SuitabilityTable;
  readonly at: readonly Point[];
  readonly column: CodeColumn<Code>;
}

/** The orders whose child then has a record of a code, by code: a child with records of two codes is in both. */
export function ordersByCode<Code extends string>(
  basis: Basis,
  orders: readonly Order[],
  { table, at, column }: Asked<Code>,
): (code: Code) => readonly Order[] {
  const situation = situationsOf(basis, table);
  const found = new Map<Code, Set<Order>>(column.codes.map((code) => [code, new Set()]));
  for (const order of orders)
    for (const point of at)
      for (const row of situation(order)[point].records) found.get(column.codeAt(row) as Code)?.add(order);
  return (code) => [...(found.get(code) ?? [])];
}

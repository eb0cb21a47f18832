import type { CodeColumn, Column } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { ABSENT, PLACEHOLDER, present } from '../../vocabulary/absent.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { groupBy } from './group-by.ts';
import type { Records } from './kpi.ts';
import type { Order } from './orders.ts';
import { startDayOf } from './orders.ts';
import { each, sift } from './sieve.ts';
import { isCurrent, recordsByChild, rowsOf } from './spells.ts';

/** The extracts whose records say whether what a child had was suitable. */
export type SuitabilityTable = 'accommodation' | 'education';

export const points = ['start', 'end'] as const;
export type Point = (typeof points)[number];

/** How things were with a child on one day. Neither suitable nor unsuitable where no record is current. */
interface Standing {
  /** Rows of the extract that are current then, each once. */
  readonly records: readonly number[];
  readonly suitable: boolean;
  readonly unsuitable: boolean;
}

/** How things were with the child of an order at its start and at its end. */
type Situation = Readonly<Record<Point, Standing>>;
export type Situations = (order: Order) => Situation;

const childColumn = ({ links }: Dataset, table: SuitabilityTable) =>
  table === 'accommodation' ? links.childOfAccommodation : links.childOfEducation;

/** Records that count (counting rules 5.1), and those that do not. Sentences are those of KPIs 1 and 2. */
function siftRecords(basis: Basis, table: SuitabilityTable) {
  const { dataset, parameters } = basis;
  const { rows, columns } = dataset[table];
  const { suitability } = columns;
  const { deleted } = dataset.children.columns;
  const child = (row: number): number => childColumn(dataset, table).at(row);
  return sift(
    Array.from({ length: rows }, (_, row) => row),
    [
      {
        reason: 'child not there or withdrawn',
        sentence: 5,
        keep: each((row) => present(child(row)) && deleted.at(child(row)) !== 1),
      },
      { reason: 'suitability blank', sentence: 5, keep: each((row) => suitability.at(row) !== ABSENT) },
      {
        reason: 'suitability that maps to nothing',
        sentence: 5,
        keep: each((row) => suitability.codeAt(row) !== undefined),
      },
      {
        reason: 'suitability not known',
        sentence: 5,
        keep: each((row) => parameters.notKnownSuitability === 'unsuitable' || suitability.codeAt(row) !== 'not_known'),
      },
      {
        reason: 'the same as another record',
        sentence: 5,
        keep: (kept) => withoutTwins(dataset, table, kept),
      },
      { reason: 'no start date', sentence: 6, keep: each((row) => present(columns.startDate.at(row))) },
    ],
    table,
  );
}

/** The first of records that hold the same in every column; a blank and `1900-01-01` are the same. */
function withoutTwins(dataset: Dataset, table: SuitabilityTable, rows: readonly number[]): readonly number[] {
  const columns: readonly Column[] = Object.values(dataset[table].columns);
  const holds = (column: Column, row: number): number => Math.max(PLACEHOLDER, column.at(row));
  const same = (a: number, b: number): boolean => columns.every((column) => holds(column, a) === holds(column, b));
  const ofChild = groupBy(rows, (row) => childColumn(dataset, table).at(row));
  const isFirst = (row: number): boolean =>
    !(ofChild.get(childColumn(dataset, table).at(row)) ?? []).some((other) => other < row && same(other, row));
  return rows.filter(isFirst);
}

/** Makes the situations of an extract: its records are looked through once, each order once. */
const situationsIn = (table: SuitabilityTable) =>
  once((basis): Situations => {
    const { dataset } = basis;
    const kept = new Set(siftRecords(basis, table).kept);
    const records = recordsByChild(dataset[table], childColumn(dataset, table), {
      children: dataset.children.rows,
      keeps: (row) => kept.has(row),
    });
    const known = new Map<Order, Situation>();
    return (order) => {
      const situation = known.get(order) ?? situationOf(basis, table, { order, rows: rowsOf(records, order.child) });
      known.set(order, situation);
      return situation;
    };
  });

interface Recorded {
  readonly order: Order;
  /** Records of the order's child. */
  readonly rows: readonly number[];
}

function situationOf(basis: Basis, table: SuitabilityTable, { order, rows }: Recorded): Situation {
  const current = (day: number): readonly number[] => rows.filter((row) => isCurrent(basis.dataset[table], row, day));
  const [start, end] = [current(startDayOf(order, basis)), current(order.end)];
  // The YJB's code asks for a record at either point, and then for none at this one that is not suitable.
  const elsewhere = basis.parameters.asYjb === 'yes' && start.length + end.length > 0;
  const standing = (records: readonly number[]): Standing => {
    const unsuitable = records.some((row) => basis.dataset[table].columns.suitability.codeAt(row) !== 'suitable');
    return { records, suitable: (records.length > 0 || elsewhere) && !unsuitable, unsuitable };
  };
  return { start: standing(start), end: standing(end) };
}

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

/** Records of accommodation or education that count nowhere, by reason. */
export const recordsLeftOut = (basis: Basis, table: SuitabilityTable): readonly LeftOut[] =>
  siftRecords(basis, table).leftOut;

import type { Dataset, TableName } from '../../dataset/dataset.ts';
import { present } from '../../vocabulary/absent.ts';
import { known } from '../../vocabulary/figure.ts';
import { orderTypes } from '../../vocabulary/order.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quartersOf } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { percentage, unobserved } from '../observe.ts';
import type { Group, Observation, Rows } from '../reading.ts';
import { childOf } from '../traced-row.ts';
import { groupBy } from './group-by.ts';
import type { Order } from './orders.ts';

/** Children, orders, offences or victims counted, and the rows they were counted from. */
export interface Counted {
  readonly count: number;
  /** Distinct children among them. */
  readonly children: number;
  readonly rows: () => readonly Rows[];
}

/** One figure of a KPI in one quarter; without a denominator a bare count. */
export interface KpiFigure {
  readonly series: string;
  readonly group: Group;
  readonly numerator: Counted;
  readonly denominator: Counted | null;
  /** Set where those counted above are not among those below: the share may pass 100%, and has no interval. */
  readonly mayPassWhole?: boolean;
}

/** Rows of one table, each a thing counted. */
export const countRows = (table: TableName, rows: readonly number[], children: number): Counted => ({
  count: rows.length,
  children,
  rows: () => [{ table, rows }],
});

/** Children by the order that serves for each: one order a child. */
export const countChildren = (orders: readonly Order[]): Counted =>
  countRows(
    'interventions',
    orders.map(({ intervention }) => intervention),
    orders.length,
  );

/** The children of some orders for whom something holds, out of them all. */
export const shareOf = (
  place: Pick<KpiFigure, 'series' | 'group'>,
  orders: readonly Order[],
  holds: (order: Order) => boolean,
): KpiFigure => ({ ...place, numerator: countChildren(orders.filter(holds)), denominator: countChildren(orders) });

/** The same for all children, and for those of each order type. */
export function sharesByOrder(
  series: string,
  orders: readonly Order[],
  holds: (order: Order) => boolean,
): readonly KpiFigure[] {
  const byType = groupBy(orders, ({ orderType }) => orderType);
  return [
    shareOf({ series, group: null }, orders, holds),
    ...orderTypes.map((orderType) => shareOf({ series, group: { orderType } }, byType.get(orderType) ?? [], holds)),
  ];
}

/** What a KPI counts, and what it says of one quarter. */
interface Kpi {
  /** Names of all its series, for periods of which nothing can be said. */
  readonly series: readonly string[];
  readonly figuresIn: (quarter: Period) => readonly KpiFigure[];
}

/**
 * A KPI in every period: by quarter, and a longer period made of whole quarters as the sum of them, in which a child may be
 * once a quarter. Quarters before collection began or after the as-at date are not available.
 */
export function observeKpi(
  basis: Basis,
  periods: readonly Period[],
  { series, figuresIn }: Kpi,
): readonly Observation[] {
  const known = new Map<string, readonly KpiFigure[]>();
  const figuresOf = (quarter: Period): readonly KpiFigure[] => {
    const figures = known.get(quarter.label) ?? figuresIn(quarter);
    known.set(quarter.label, figures);
    return figures;
  };
  return periods.flatMap((period) => {
    const quarters = quartersOf(period);
    const reached = quarters.filter((q) => q.to >= basis.parameters.kpiCountsFrom && q.from <= basis.asAt);
    if (reached.length === 0)
      return series.map((name) =>
        unobserved({ series: name, period, group: null }, quarters.length === 0 ? 'not applicable' : 'not available'),
      );
    const figures = groupBy(
      reached.flatMap(figuresOf),
      ({ series: name, group }) => `${name} ${JSON.stringify(group)}`,
    );
    return [...figures.values()].map((parts) => together(basis, period, parts));
  });
}

/** The sum of a figure's quarters. */
function together({ dataset }: Basis, period: Period, parts: readonly KpiFigure[]): Observation {
  const [first] = parts as readonly [KpiFigure, ...KpiFigure[]];
  const numerator = sum(parts.map((part) => part.numerator));
  const below = first.denominator === null ? null : sum(parts.flatMap((part) => part.denominator ?? []));
  return {
    series: first.series,
    period,
    group: first.group,
    numerator: known(numerator.count),
    denominator: below && known(below.count),
    ...saidOf(first, numerator.count, below),
    children: parts.length === 1 ? numerator.children : childrenAmong(dataset, numerator),
    behind: { numerator: numerator.rows, denominator: below ? below.rows : () => [] },
  };
}

function saidOf(
  { mayPassWhole = false }: KpiFigure,
  above: number,
  below: Counted | null,
): Pick<Observation, 'value' | 'interval'> {
  if (below === null) return { value: known(above), interval: null };
  const share = percentage(above, below.count);
  return mayPassWhole ? { ...share, interval: null } : share;
}

/** Distinct children behind a sum of quarters, in several of which one child may be. */
function childrenAmong(dataset: Dataset, { rows }: Counted): number {
  const children = rows().flatMap(({ table, rows: found }) => found.map((row) => childOf(dataset, table, row)));
  return new Set(children.filter(present)).size;
}

const sum = (parts: readonly Counted[]): Counted => ({
  count: parts.reduce((total, { count }) => total + count, 0),
  children: parts.reduce((total, { children }) => total + children, 0),
  rows: () => parts.flatMap(({ rows }) => rows()),
});

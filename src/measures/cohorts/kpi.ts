import type { TableName } from '../../dataset/dataset.ts';
import { known } from '../../vocabulary/figure.ts';
import type { OrderType } from '../../vocabulary/order.ts';
import { orderTypes } from '../../vocabulary/order.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quartersOf } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { percentage, unobserved } from '../observe.ts';
import type { Group, Observation, Rows } from '../reading.ts';
import { groupBy } from './group-by.ts';
import type { Order } from './orders.ts';

/** Children, orders, offences or victims counted, and the rows they were counted from. */
export interface Counted {
  readonly count: number;
  /** The children they are of, rows of `children`; one may be there twice. */
  readonly children: () => readonly number[];
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

/** Records of one table that tell how things were with the child of an order. */
export interface Records {
  readonly table: TableName;
  readonly rowsFor: (order: Order) => readonly number[];
}

/**
 * Orders, each counted, with their programmes behind them and the records that tell of them; where there is one order a
 * child these are children too.
 */
export const countOrders = (orders: readonly Order[], records?: Records): Counted => ({
  count: orders.length,
  children: () => orders.map(({ child }) => child),
  rows: () => [
    { table: 'interventions', rows: orders.map(({ intervention }) => intervention) },
    ...(records ? [{ table: records.table, rows: orders.flatMap(records.rowsFor) }] : []),
  ],
});

/** Some of all orders, and the records that tell of those. */
interface Share {
  readonly some: readonly Order[];
  readonly all: readonly Order[];
  readonly records?: Records;
}

/** Some of all orders as a figure; and, of each order type, those of some among those of all. */
export function sharesByOrder(series: string, { some, all, records }: Share): readonly KpiFigure[] {
  const [someOfType, allOfType] = [groupBy(some, typeOf), groupBy(all, typeOf)];
  return [
    { series, group: null, numerator: countOrders(some, records), denominator: countOrders(all) },
    ...orderTypes.map((orderType) => ({
      series,
      group: { orderType },
      numerator: countOrders(someOfType.get(orderType) ?? [], records),
      denominator: countOrders(allOfType.get(orderType) ?? []),
    })),
  ];
}

const typeOf = ({ orderType }: Order): OrderType => orderType;

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
    return sameFigures(reached.map(figuresOf)).map((parts) => together(period, parts));
  });
}

/** What several quarters say, figure by figure. */
function sameFigures(quarters: readonly (readonly KpiFigure[])[]): readonly (readonly KpiFigure[])[] {
  const [only, ...others] = quarters;
  if (only && others.length === 0) return only.map((figure) => [figure]);
  return [...groupBy(quarters.flat(), ({ series, group }) => `${series} ${JSON.stringify(group)}`).values()];
}

/** The sum of a figure's quarters. */
function together(period: Period, parts: readonly KpiFigure[]): Observation {
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
    get children() {
      return new Set(numerator.children()).size;
    },
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

const sum = (parts: readonly Counted[]): Counted => ({
  count: parts.reduce((total, { count }) => total + count, 0),
  children: () => parts.flatMap(({ children }) => children()),
  rows: () => parts.flatMap(({ rows }) => rows()),
});

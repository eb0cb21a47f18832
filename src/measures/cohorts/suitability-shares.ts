import type { Basis } from '../basis.ts';
import type { KpiFigure } from './kpi.ts';
import { sharesByOrder } from './kpi.ts';
import type { Order } from './orders.ts';
import type { Point, SuitabilityTable } from './suitability.ts';
import { points, situationsOf } from './suitability.ts';

export const answers = ['suitable', 'unsuitable'] as const;

/** Where a figure's records are found: the extract, and the point of the order. */
export interface Where {
  readonly table: SuitabilityTable;
  readonly point: Point;
}

/** A KPI's shares of children suitable and unsuitable at the start and end, for all and by order type (counting rules 5.3). */
export function suitabilityShares(
  basis: Basis,
  orders: readonly Order[],
  { kpi, table }: { readonly kpi: string; readonly table: SuitabilityTable },
): readonly KpiFigure[] {
  const situation = situationsOf(basis, table);
  const shares = points.flatMap((point) =>
    answers.map((answer) => ({
      point,
      figures: sharesByOrder(`${kpi}.${answer}_${point}`, orders, (order) => situation(order)[point][answer]),
    })),
  );
  return shares.flatMap(({ point, figures }) => withRecords(basis, orders, { table, point, figures }));
}

/** The same figures, with the records that were current for the children above the line behind them. */
export function withRecords(
  basis: Basis,
  orders: readonly Order[],
  { table, point, figures }: Where & { readonly figures: readonly KpiFigure[] },
): readonly KpiFigure[] {
  const situation = situationsOf(basis, table);
  const recordsOf = (interventions: ReadonlySet<number>): readonly number[] =>
    orders.filter((order) => interventions.has(order.intervention)).flatMap((order) => situation(order)[point].records);
  return figures.map((figure) => ({
    ...figure,
    numerator: {
      ...figure.numerator,
      rows: () => {
        const programmes = figure.numerator.rows();
        return [...programmes, { table, rows: recordsOf(new Set(programmes.flatMap(({ rows }) => rows))) }];
      },
    },
  }));
}

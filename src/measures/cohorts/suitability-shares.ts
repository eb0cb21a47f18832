import type { Basis } from '../basis.ts';
import type { KpiFigure } from './kpi.ts';
import { sharesByOrder } from './kpi.ts';
import type { Order } from './orders.ts';
import { currentAt, points, situationsOf } from './suitability.ts';
import type { SuitabilityTable } from './suitability-records.ts';

export const answers = ['suitable', 'unsuitable'] as const;

/** A KPI's shares of children suitable and unsuitable at the start and end, for all and by order type (counting rules 5.3). */
export function suitabilityShares(
  basis: Basis,
  orders: readonly Order[],
  { kpi, table }: { readonly kpi: string; readonly table: SuitabilityTable },
): readonly KpiFigure[] {
  const situation = situationsOf(basis, table);
  return points.flatMap((point) =>
    answers.flatMap((answer) =>
      sharesByOrder(`${kpi}.${answer}_${point}`, {
        all: orders,
        some: orders.filter((order) => situation(order)[point][answer]),
        records: currentAt(basis, table, point),
      }),
    ),
  );
}

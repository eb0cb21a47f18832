import { accommodationTypes } from '../vocabulary/support.ts';
import type { Basis } from './basis.ts';
import { baseOf, ordersLeftOut } from './cohorts/ended-orders.ts';
import type { KpiFigure } from './cohorts/kpi.ts';
import { countOrders, observeKpi } from './cohorts/kpi.ts';
import type { Order } from './cohorts/orders.ts';
import type { Point } from './cohorts/suitability.ts';
import { currentAt, ordersByCode, points, recordsLeftOut, situationsOf } from './cohorts/suitability.ts';
import { suitabilityShares } from './cohorts/suitability-shares.ts';
import { baseRule, kpiBase } from './kpi-base.ts';
import type { Measure } from './measure.ts';
import type { SeriesSpec } from './reading.ts';

const ended = 'children with an order that ended';

const series = {
  'kpi1.suitable_end': {
    title: 'Children in suitable accommodation at the end of their order',
    unit: 'percent',
    better: 'higher',
    numerator: 'children in suitable accommodation at the end of it',
    denominator: ended,
  },
  'kpi1.suitable_start': {
    title: 'Children in suitable accommodation at the start of their order',
    unit: 'percent',
    better: 'higher',
    numerator: 'children in suitable accommodation at the start of it',
    denominator: ended,
  },
  'kpi1.unsuitable_end': {
    title: 'Children in unsuitable accommodation at the end of their order',
    unit: 'percent',
    better: 'lower',
    numerator: 'children in unsuitable accommodation at the end of it',
    denominator: ended,
  },
  'kpi1.unsuitable_start': {
    title: 'Children in unsuitable accommodation at the start of their order',
    unit: 'percent',
    better: 'lower',
    numerator: 'children in unsuitable accommodation at the start of it',
    denominator: ended,
  },
  'kpi1.suitable_start.type': {
    title: 'Children suitably accommodated at the start of their order, by type of accommodation',
    unit: 'percent',
    better: 'higher',
    numerator: 'children in accommodation of the type and suitably accommodated',
    denominator: 'children in accommodation of the type at the start of their order',
  },
  'kpi1.suitable_end.type': {
    title: 'Children suitably accommodated at the end of their order, by type of accommodation',
    unit: 'percent',
    better: 'higher',
    numerator: 'children in accommodation of the type and suitably accommodated',
    denominator: 'children in accommodation of the type at the end of their order',
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

/** Of the children in each type of accommodation at a point, those suitably accommodated then (counting rules 5.4). */
function sharesByType(basis: Basis, orders: readonly Order[], point: Point): readonly KpiFigure[] {
  const situation = situationsOf(basis, 'accommodation');
  const asYjb = basis.parameters.asYjb === 'yes';
  const ofTypeAt = (at: readonly Point[], some: readonly Order[]) =>
    ordersByCode(basis, some, { table: 'accommodation', at, column: basis.dataset.accommodation.columns.type });
  const suitable = orders.filter((order) => situation(order)[point].suitable);
  // The YJB's code takes, above the line alone, a record of the type at either point.
  const [above, below] = [ofTypeAt(asYjb ? points : [point], suitable), ofTypeAt([point], orders)];
  const records = currentAt(basis, 'accommodation', point);
  return accommodationTypes.map((accommodation) => ({
    series: `kpi1.suitable_${point}.type`,
    group: { accommodation },
    numerator: countOrders(above(accommodation), records),
    denominator: countOrders(below(accommodation)),
    mayPassWhole: asYjb,
  }));
}

export const kpi1Accommodation: Measure = {
  id: 'kpi-1-accommodation',
  title: 'KPI 1: accommodation',
  definition: 'Children whose order ended in the quarter, and whether they lived in suitable accommodation.',
  rule: [
    ...baseRule,
    'Take their accommodation records that say whether the accommodation was suitable; not known counts as {notKnownSuitability}. The same record twice counts once.',
    'The start is the day the order began, but for custody the {custodyStartDay}; the end is the day it ended. A record is current on a day if it had begun by then and had not ended before it.',
    'A child is suitably accommodated on that day if at least one record is current and all that are current are suitable, unsuitably if at least one of them is not, and neither if none is current.',
    'The share is of all children with an order that ended, whether or not they have a record; by order type, of those with that type.',
    'By type of accommodation, it is of the children with a record of that type current on that day, and all their records current then must be suitable.',
  ],
  version: '1 (11/2026)',
  effective: 'Orders that ended on or after {kpiCountsFrom}.',
  source: kpiBase.source,
  imitates: 'YJB case-level',
  needs: [...kpiBase.needs, 'accommodation'],
  parameters: [...kpiBase.parameters, 'custodyStartDay', 'notKnownSuitability'],
  differs: [
    ...kpiBase.differs,
    'A child with no record current at the start (end) is neither suitably nor unsuitably accommodated then; the YJB code calls such a child suitable who has a record at the other point only.',
    'By type, the children above the line have a record of the type current on that day; the YJB code takes a record of the type at either point, so its share may pass 100%.',
    'How children lived on release from custody, which the YJB template also asks, is not counted.',
  ],
  series,
  observe: (basis, periods) =>
    observeKpi(basis, periods, {
      series: Object.keys(series),
      figuresIn: (quarter) => {
        const orders = baseOf(basis, quarter);
        return [
          ...suitabilityShares(basis, orders, { kpi: 'kpi1', table: 'accommodation' }),
          ...points.flatMap((point) => sharesByType(basis, orders, point)),
        ];
      },
    }),
  leftOut: (basis) => [...ordersLeftOut(basis), ...recordsLeftOut(basis, 'accommodation')],
  example: {
    series: 'kpi1.suitable_end',
    period: '2024Q2',
    numerator: 4,
    denominator: 5,
    because:
      'Of G01, G13, G19, G22 and G23, whose orders ended in the quarter, all but G22 were in suitable accommodation at the end.',
  },
};

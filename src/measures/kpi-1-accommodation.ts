import { accommodationTypes } from '../vocabulary/support.ts';
import type { Basis } from './basis.ts';
import { baseOf, ordersLeftOut } from './cohorts/ended-orders.ts';
import type { KpiFigure } from './cohorts/kpi.ts';
import { countOrders, observeKpi } from './cohorts/kpi.ts';
import type { Order } from './cohorts/orders.ts';
import { sharesOnRelease } from './cohorts/release.ts';
import type { Point } from './cohorts/suitability.ts';
import { currentAt, ordersByCode, points, situationsOf } from './cohorts/suitability.ts';
import { recordsLeftOut } from './cohorts/suitability-records.ts';
import { suitabilityShares } from './cohorts/suitability-shares.ts';
import { series } from './kpi-1-series.ts';
import { baseRule, kpiBase } from './kpi-base.ts';
import type { Measure } from './measure.ts';

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
    'On release from custody, it is of the children whose order was custody. Release is the end of the episode in custody tied to the sentence; where there is none, the start of a licence, or the end of a detention and training order whose custodial part counts. The day looked at is as {releaseDay} says: day_after is the day after release, day_of that day itself. A child whose release is not known, or came after the order ended, is in neither figure.',
    'By type of accommodation, it is of the children with a record of that type current on that day, and all their records current then must be suitable.',
  ],
  version: '1 (11/2026)',
  effective: 'Orders that ended on or after {kpiCountsFrom}.',
  source: kpiBase.source,
  imitates: 'YJB case-level',
  needs: [...kpiBase.needs, 'accommodation'],
  parameters: [...kpiBase.parameters, 'custodyStartDay', 'releaseDay', 'notKnownSuitability'],
  differs: [
    ...kpiBase.differs,
    'A child with no record current at the start (end) is neither suitably nor unsuitably accommodated then; the YJB code calls such a child suitable who has a record at the other point only.',
    'By type, the children above the line have a record of the type current on that day; the YJB code takes a record of the type at either point, so its share may pass 100%.',
    'The YJB asks how children were accommodated on release from custody only in its summary template, where a service enters the counts itself; here they are worked out from the records.',
  ],
  series,
  observe: (basis, periods) =>
    observeKpi(basis, periods, {
      series: Object.keys(series),
      figuresIn: (quarter) => {
        const orders = baseOf(basis, quarter);
        return [
          ...suitabilityShares(basis, orders, { kpi: 'kpi1', table: 'accommodation' }),
          ...sharesOnRelease(basis, orders),
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

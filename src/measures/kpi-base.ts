import { orderTypes } from '../vocabulary/order.ts';
import { baseOf, ordersLeftOut } from './cohorts/ended-orders.ts';
import { groupBy } from './cohorts/group-by.ts';
import { countOrders, observeKpi } from './cohorts/kpi.ts';
import type { Measure } from './measure.ts';
import type { SeriesSpec } from './reading.ts';

const series = {
  'kpi.base.all': {
    title: 'Children with an order that ended',
    unit: 'children',
    better: 'neither',
    numerator: 'children with an order that ended',
    denominator: null,
  },
  'kpi.base': {
    title: 'Children with an order that ended, by order type',
    unit: 'children',
    better: 'neither',
    numerator: 'children with an order that ended',
    denominator: null,
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

/** The sentences of the common base that every KPI on orders begins with (counting rules 4). */
export const baseRule = [
  'Take programmes whose disposal counts in the KPIs, tied through an offence to an outcome that stands, of a local child who is not withdrawn, and that has an order type: out of court, youth caution, youth conditional caution, referral order, youth rehabilitation order or custody. A detention and training order ends with its {custodialOrderEnds}.',
  'The child must be 10 to 17 at the start of the order: the start of the programme, or the outcome date for a licence.',
  'The order must have ended on or after {kpiCountsFrom} and by the as-at date; it counts in the quarter of its end.',
  'A child counts once a quarter, with the most serious outcome, then the latest outcome, end and start, then the lowest identifiers. A longer period is the sum of its quarters.',
] as const;

export const kpiBase: Measure = {
  id: 'kpi-base',
  title: 'Children with orders that ended',
  definition: 'Children whose order ended in the quarter, each once: those whom KPIs 1 to 5 and 7 are about.',
  rule: baseRule,
  version: '1 (11/2026)',
  effective: 'Orders that ended on or after {kpiCountsFrom}.',
  source:
    'Youth Justice Board, key performance indicators for youth justice services, and its published reporting code',
  imitates: 'YJB case-level',
  needs: ['children', 'offences', 'outcomes', 'interventions', 'interventionOffences'],
  parameters: ['kpiCountsFrom', 'custodialOrderEnds', 'asYjb'],
  differs: ['A blank appeal status stands and a blank residence is local; the YJB code drops both.'],
  series,
  observe: (basis, periods) =>
    observeKpi(basis, periods, {
      series: Object.keys(series),
      figuresIn: (quarter) => {
        const orders = baseOf(basis, quarter);
        const byType = groupBy(orders, ({ orderType }) => orderType);
        return [
          { series: 'kpi.base.all', group: null, numerator: countOrders(orders), denominator: null },
          ...orderTypes.map((orderType) => ({
            series: 'kpi.base',
            group: { orderType },
            numerator: countOrders(byType.get(orderType) ?? []),
            denominator: null,
          })),
        ];
      },
    }),
  leftOut: ordersLeftOut,
  example: {
    series: 'kpi.base.all',
    period: '2024Q2',
    numerator: 5,
    denominator: null,
    because: 'G01, G13, G19, G22 and G23 each had an order that ended from July to September 2024.',
  },
};

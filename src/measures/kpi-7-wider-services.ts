import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { childrenWith, sharesWith } from './cohorts/children-with.ts';
import { baseOf, ordersLeftOut } from './cohorts/ended-orders.ts';
import type { KpiFigure, Records } from './cohorts/kpi.ts';
import { countOrders, observeKpi } from './cohorts/kpi.ts';
import type { Supported } from './cohorts/wider-services-records.ts';
import { supportedBy, supports, widerServicesLeftOut } from './cohorts/wider-services-records.ts';
import { series } from './kpi-7-series.ts';
import { baseRule } from './kpi-base.ts';
import type { Measure } from './measure.ts';
import type { Group } from './reading.ts';

/** The rows of one kind that bear on an order. */
type RowsOf = (supported: Supported) => readonly number[];

function figuresIn(basis: Basis, quarter: Period): readonly KpiFigure[] {
  const { status } = basis.dataset.widerServices.columns;
  const orders = baseOf(basis, quarter);
  const found = new Map(orders.map((order) => [order, supportedBy(basis, order)]));
  const ofKind = (rowsOf: RowsOf): Records => ({
    table: 'widerServices',
    rowsFor: (order) => [found.get(order)].flatMap((supported) => (supported ? rowsOf(supported) : [])),
  });
  const all = countOrders(orders);
  const share = (name: keyof typeof series, group: Group, rowsOf: RowsOf): KpiFigure => ({
    series: name,
    group,
    numerator: childrenWith(orders, ofKind(rowsOf)),
    denominator: all,
  });
  const ofStatus = (code: string, rows: readonly number[]): readonly number[] =>
    rows.filter((row) => status.codeAt(row) === code);
  return [
    ...sharesWith(
      'kpi7.supported_during',
      orders,
      ofKind(({ during }) => during),
    ),
    ...supports.flatMap((code) => [
      share('kpi7.start', { status: code }, ({ atStart }) => ofStatus(code, atStart)),
      share('kpi7.during', { status: code }, ({ during }) => ofStatus(code, during)),
    ]),
    share('kpi7.early_help_open_before', null, ({ referredBefore }) => referredBefore),
    share('kpi7.early_help_referred_during', null, ({ referredDuring }) => referredDuring),
  ];
}

export const kpi7WiderServices: Measure = {
  id: 'kpi-7-wider-services',
  title: 'KPI 7: wider services',
  definition:
    'Children who, at any time during their order, were in care or had a child protection plan, a child in need plan or early help, of those whose order ended.',
  rule: [
    ...baseRule,
    'Take the records of these children with wider services: care experienced, child protection plan, child in need, early help, and referral to early help. A record without a start date says nothing; one without an end date is still current.',
    'A record other than a referral is at the start of the order if it is current on its start day, both ends belonging. The start day is the start of the order; for custody it is as {custodyStartDay} says: day_before is the day before the start of the order, day_of that day itself.',
    'It is during the order if it starts on or before the end of the order and has not ended before the start day. A child with any such record is supported, once.',
    'A referral to early help counts by the day it starts, whenever it ended: before the start of the order it is open before, from the start to the end of the order it is during. A child can be in both.',
    'Each figure is out of all children with an order that ended in the quarter, or all of the order type, whether or not they have a record.',
  ],
  version: '1 (11/2026)',
  effective: 'Orders that ended on or after {kpiCountsFrom}.',
  source:
    'Youth Justice Board, key performance indicators for youth justice services, and its published reporting code',
  imitates: 'YJB case-level',
  needs: ['children', 'offences', 'outcomes', 'interventions', 'interventionOffences', 'widerServices'],
  parameters: ['kpiCountsFrom', 'custodialOrderEnds', 'custodyStartDay', 'asYjb'],
  differs: [
    'A blank appeal status stands and a blank residence is local; the YJB code drops both.',
    'A custodial order that is no licence starts with its programme; the YJB code takes the date of the sentence even where the programme starts later, so it counts support that ended in between.',
    'For a licence, a referral to early help before or during the order is told by the date of the sentence; the YJB code takes the start of the licence.',
    "The YJB's summary template adds up the four kinds of support, so a child with two counts twice; here each child counts once.",
  ],
  series,
  observe: (basis, periods) =>
    observeKpi(basis, periods, {
      series: Object.keys(series),
      figuresIn: (quarter) => figuresIn(basis, quarter),
    }),
  leftOut: (basis) => [...ordersLeftOut(basis), ...widerServicesLeftOut(basis)],
  example: {
    series: 'kpi7.supported_during',
    period: '2024Q2',
    numerator: 3,
    denominator: 5,
    because:
      'Of G01, G13, G19, G22 and G23, whose orders ended in the quarter, G01, G13 and G19 were supported by a wider service during them.',
  },
};

import { orderTypes } from '../vocabulary/order.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { baseOf, ordersLeftOut } from './cohorts/ended-orders.ts';
import type { KpiFigure } from './cohorts/kpi.ts';
import { countChildren, observeKpi } from './cohorts/kpi.ts';
import type { Supported } from './cohorts/wider-services-records.ts';
import { supportedBy, supports, widerServicesLeftOut } from './cohorts/wider-services-records.ts';
import { series } from './kpi-7-series.ts';
import { baseRule } from './kpi-base.ts';
import type { Measure } from './measure.ts';
import type { Group } from './reading.ts';

/** Where a figure belongs, the children it is out of, and which of a child's records it looks for. */
interface Asked {
  readonly series: keyof typeof series;
  readonly group: Group;
  readonly all: readonly Supported[];
  readonly recordsOf: (supported: Supported) => readonly number[];
}

/** The children with at least one such record, out of them all. */
function withRecord({ series: name, group, all, recordsOf }: Asked): KpiFigure {
  const found = all.filter((supported) => recordsOf(supported).length > 0);
  const counted = countChildren(found.map(({ order }) => order));
  return {
    series: name,
    group,
    numerator: {
      ...counted,
      rows: () => [...counted.rows(), { table: 'widerServices', rows: found.flatMap(recordsOf) }],
    },
    denominator: countChildren(all.map(({ order }) => order)),
  };
}

function figuresIn(basis: Basis, quarter: Period): readonly KpiFigure[] {
  const { status } = basis.dataset.widerServices.columns;
  const all = baseOf(basis, quarter).map((order) => supportedBy(basis, order));
  const during = ({ during: rows }: Supported): readonly number[] => rows;
  const ofStatus = (code: string, rows: readonly number[]): readonly number[] =>
    rows.filter((row) => status.codeAt(row) === code);
  const told: readonly Asked[] = [
    { series: 'kpi7.supported_during', group: null, all, recordsOf: during },
    ...orderTypes.map(
      (orderType): Asked => ({
        series: 'kpi7.supported_during',
        group: { orderType },
        all: all.filter(({ order }) => order.orderType === orderType),
        recordsOf: during,
      }),
    ),
    ...supports.flatMap((code): readonly Asked[] => [
      { series: 'kpi7.start', group: { status: code }, all, recordsOf: ({ atStart }) => ofStatus(code, atStart) },
      { series: 'kpi7.during', group: { status: code }, all, recordsOf: (child) => ofStatus(code, child.during) },
    ]),
    { series: 'kpi7.early_help_open_before', group: null, all, recordsOf: ({ referredBefore }) => referredBefore },
    { series: 'kpi7.early_help_referred_during', group: null, all, recordsOf: ({ referredDuring }) => referredDuring },
  ];
  return told.map(withRecord);
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

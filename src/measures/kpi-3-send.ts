import { ageOn } from '../dataset/ages.ts';
import { ABSENT } from '../vocabulary/absent.ts';
import { ageBand, ageBands } from '../vocabulary/age.ts';
import { ethnicGroups } from '../vocabulary/ethnicity.ts';
import type { Period } from '../vocabulary/period.ts';
import { sexes } from '../vocabulary/sex.ts';
import type { Basis } from './basis.ts';
import type { Breakdown } from './cohorts/breakdown.ts';
import { brokenDown } from './cohorts/breakdown.ts';
import { childrenWith, ordersWith, sharesWith } from './cohorts/children-with.ts';
import { baseOf, ordersLeftOut } from './cohorts/ended-orders.ts';
import type { KpiFigure, Records } from './cohorts/kpi.ts';
import { countOrders, observeKpi } from './cohorts/kpi.ts';
import type { Order } from './cohorts/orders.ts';
import { identifying, isInEducation, planned, specialNeedsLeftOut } from './cohorts/special-needs.ts';
import { ethnicGroupAt, sexAt } from './groups.ts';
import { sendEducationSeries, sendSeries } from './kpi-3-send-series.ts';
import { baseRule } from './kpi-base.ts';
import type { Measure } from './measure.ts';
import { unobserved } from './observe.ts';
import type { Observation } from './reading.ts';

/** The records that identify a need at the end of an order. */
const need = (basis: Basis): Records => ({ table: 'send', rowsFor: (order) => identifying(basis, order) });
const plan = (basis: Basis): Records => ({ table: 'send', rowsFor: (order) => planned(basis, order) });

function figuresIn(basis: Basis, quarter: Period): readonly KpiFigure[] {
  const orders = baseOf(basis, quarter);
  const identified = ordersWith(orders, need(basis));
  return [
    ...sharesWith('kpi3.identified', orders, need(basis)),
    {
      series: 'kpi3.plan',
      group: null,
      numerator: childrenWith(identified, plan(basis)),
      denominator: countOrders(identified, need(basis)),
    },
    ...byCharacteristic(basis, identified),
  ];
}

/** Children identified, by what tells them apart, out of all who are (counting rules 7.4). */
function byCharacteristic(basis: Basis, identified: readonly Order[]): readonly KpiFigure[] {
  const { dataset } = basis;
  const breakdowns: readonly Breakdown<Order>[] = [
    { dimension: 'ethnicity', codes: ethnicGroups, codeOf: (order) => ethnicityOf(basis, order) },
    {
      dimension: 'age',
      codes: ageBands,
      codeOf: ({ child, start }) => ageBand(ageOn(dataset, child, start)) ?? 'not_known',
    },
    { dimension: 'sex', codes: sexes, codeOf: ({ child }) => sexAt(dataset, child) },
  ];
  const denominator = countOrders(identified, need(basis));
  return breakdowns.flatMap((breakdown) =>
    brokenDown(identified, breakdown).map(({ group, part }) => ({
      series: `kpi3.identified.${breakdown.dimension}`,
      group,
      numerator: countOrders(part, need(basis)),
      denominator,
    })),
  );
}

/** The ethnic group of an order's child; for the YJB a blank is in no group. */
const ethnicityOf = ({ dataset, parameters }: Basis, { child }: Order): string =>
  parameters.asYjb === 'yes' && dataset.children.columns.ethnicity.at(child) === ABSENT
    ? 'no group'
    : ethnicGroupAt(dataset, child);

function educationFiguresIn(basis: Basis, quarter: Period): readonly KpiFigure[] {
  const identified = ordersWith(baseOf(basis, quarter), need(basis));
  return (['suitable', 'unsuitable'] as const).map((kind) => ({
    series: `kpi3.identified_${kind}_education`,
    group: null,
    numerator: countOrders(
      identified.filter((order) => isInEducation(basis, order, kind)),
      need(basis),
    ),
    denominator: countOrders(identified, need(basis)),
  }));
}

function observeEducation(basis: Basis, periods: readonly Period[]): readonly Observation[] {
  const series = Object.keys(sendEducationSeries);
  if (basis.dataset.education.there)
    return observeKpi(basis, periods, { series, figuresIn: (quarter) => educationFiguresIn(basis, quarter) });
  return periods.flatMap((period) =>
    series.map((name) => unobserved({ series: name, period, group: null }, 'not available')),
  );
}

export const kpi3Send: Measure = {
  id: 'kpi-3-send',
  title: 'KPI 3: special educational needs',
  definition:
    'Children with special educational or additional learning needs when their order ended, and those of them who have a formal plan.',
  rule: [
    ...baseRule,
    'A record of special educational or additional learning needs counts if it is current on the day the order ended: begun on or before it, and not ended before it. A blank end is still current.',
    'A child is identified if one such record says so. Children identified are given out of all children with an order that ended, and by order type out of those of that type.',
    'The headline is, out of the children identified, those with one such record that identifies a need and has a formal plan. A blank is no plan.',
    'Out of the children identified, those in suitable education when the order ended are those for whom a record of education that says whether it is suitable is current on that day, and all of these are suitable; in unsuitable education, those for whom one of these is not. A child without any is in neither. Suitability recorded as not known is {notKnownSuitability}.',
    'Out of the children identified, they are given by ethnic group, sex and age at the start of the order. Blank or unclear ethnicity is not known, a group of its own.',
  ],
  version: '1 (11/2026)',
  effective: 'Orders that ended on or after {kpiCountsFrom}.',
  source:
    'Youth Justice Board, key performance indicators for youth justice services, and its published reporting code',
  imitates: 'YJB case-level',
  needs: ['children', 'offences', 'outcomes', 'interventions', 'interventionOffences', 'send'],
  parameters: ['kpiCountsFrom', 'custodialOrderEnds', 'custodyStartDay', 'notKnownSuitability', 'asYjb'],
  differs: [
    'A blank appeal status stands and a blank residence is local; the YJB code drops both.',
    'Education is that of the same quarter; the YJB code takes it from any quarter in which the child had an order end, and calls a child with education at the start of the order alone suitable at its end.',
    'Blank ethnicity is not known; the YJB code leaves such a child out of every ethnic group.',
    'The guidance speaks of needs, suitable education and a plan together; the headline, as in the YJB code, asks for needs and a plan alone.',
  ],
  series: { ...sendSeries, ...sendEducationSeries },
  observe: (basis, periods) => [
    ...observeKpi(basis, periods, {
      series: Object.keys(sendSeries),
      figuresIn: (quarter) => figuresIn(basis, quarter),
    }),
    ...observeEducation(basis, periods),
  ],
  leftOut: (basis) => [...ordersLeftOut(basis), ...specialNeedsLeftOut(basis)],
  example: {
    series: 'kpi3.plan',
    period: '2024Q2',
    numerator: 1,
    denominator: 3,
    because: 'G01, G13 and G23 had an identified need at the end of their orders; G01 alone had a formal plan.',
  },
};

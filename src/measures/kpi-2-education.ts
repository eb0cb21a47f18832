import type { Basis } from './basis.ts';
import { sharesByHours, sharesByLoad, sharesByProvision, sharesBySchoolAge } from './cohorts/education-shares.ts';
import { baseOf, ordersLeftOut } from './cohorts/ended-orders.ts';
import type { KpiFigure } from './cohorts/kpi.ts';
import { observeKpi } from './cohorts/kpi.ts';
import type { Order } from './cohorts/orders.ts';
import { points } from './cohorts/suitability.ts';
import { recordsLeftOut } from './cohorts/suitability-records.ts';
import { suitabilityShares } from './cohorts/suitability-shares.ts';
import { kpi2Series } from './kpi-2-series.ts';
import { baseRule, kpiBase } from './kpi-base.ts';
import type { Measure } from './measure.ts';

const breakdowns = [sharesBySchoolAge, sharesByLoad, sharesByHours, sharesByProvision] as const;

const figuresOf = (basis: Basis, orders: readonly Order[]): readonly KpiFigure[] => [
  ...suitabilityShares(basis, orders, { kpi: 'kpi2', table: 'education' }),
  ...points.flatMap((point) => breakdowns.flatMap((shares) => shares(basis, orders, point))),
];

export const kpi2Education: Measure = {
  id: 'kpi-2-education',
  title: 'KPI 2: education, training and employment',
  definition:
    'Children whose order ended in the quarter, and whether they were in suitable education, training or employment.',
  rule: [
    ...baseRule,
    'Take their education records that say whether the provision was suitable; not known counts as {notKnownSuitability}. The same record twice counts once.',
    'The start is the day the order began, but for custody the {custodyStartDay}; the end is the day it ended. A record is current on a day if it had begun by then and had not ended before it.',
    'A child is in suitable provision on that day if at least one record is current and all that are current are suitable, in unsuitable provision if at least one of them is not, and in neither if none is current.',
    'The share is of all children with an order that ended, whether or not they have a record; by order type, of those with that type.',
    'A child is of school age up to the last Friday of June of the school year, September to August, in which the child turns 16; at the start this is judged on the day the order began, for custody too. By school age, the share is of the children of that age at that point.',
    'Hours offered (attended) are the sum over the records current on that day; a blank adds nothing, and where all are blank the hours are not known.',
    'Offered full time is {fullTimeHoursSchoolAge} hours a week or more of school age and {fullTimeHoursAboveSchoolAge} or more above it; part time is at least 1 hour and less than that. None, under 1 and not known are neither.',
    'Hours are banded 1 to under 16, 16 to under 25, and 25 or more. Those attending hours of a band are set against those offered hours of the same band; they need not be the same children, so the share can pass 100%.',
    'By provision, a child counts in each of which a record is current on that day; none is not in education, training or employment.',
  ],
  version: '1 (11/2026)',
  effective: 'Orders that ended on or after {kpiCountsFrom}.',
  source: kpiBase.source,
  imitates: 'YJB case-level',
  needs: [...kpiBase.needs, 'education'],
  parameters: [
    ...kpiBase.parameters,
    'custodyStartDay',
    'notKnownSuitability',
    'fullTimeHoursSchoolAge',
    'fullTimeHoursAboveSchoolAge',
  ],
  differs: [
    ...kpiBase.differs,
    'A child with no record current at the start (end) is in neither suitable nor unsuitable provision then; the YJB code calls such a child suitable who has a record at the other point only.',
    'Unsuitable above school age at the start is judged at the start; the YJB code looks at suitability at the end.',
    'No hours offered is neither full nor part time; at the start the YJB code calls it part time, also for a child with a record at the end only.',
  ],
  series: kpi2Series,
  observe: (basis, periods) =>
    observeKpi(basis, periods, {
      series: Object.keys(kpi2Series),
      figuresIn: (quarter) => figuresOf(basis, baseOf(basis, quarter)),
    }),
  leftOut: (basis) => [...ordersLeftOut(basis), ...recordsLeftOut(basis, 'education')],
  example: {
    series: 'kpi2.suitable_end',
    period: '2024Q2',
    numerator: 3,
    denominator: 5,
    because:
      'Of G01, G13, G19, G22 and G23, whose orders ended in the quarter, G01, G13 and G23 were in suitable education at the end.',
  },
};

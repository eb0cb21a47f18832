import type { Period } from '../vocabulary/period.ts';
import type { HealthNeed } from '../vocabulary/support.ts';
import { healthInterventions } from '../vocabulary/support.ts';
import type { Basis } from './basis.ts';
import { childrenWith, sharesWith } from './cohorts/children-with.ts';
import { baseOf, ordersLeftOut } from './cohorts/ended-orders.ts';
import type { Standing } from './cohorts/health-standings.ts';
import { healthLeftOut, standings } from './cohorts/health-standings.ts';
import type { Counted, KpiFigure } from './cohorts/kpi.ts';
import { observeKpi } from './cohorts/kpi.ts';
import type { Order } from './cohorts/orders.ts';
import { healthRule } from './health-kpi-rule.ts';
import { healthKpiSeries } from './health-kpi-series.ts';
import { baseRule } from './kpi-base.ts';
import type { Measure } from './measure.ts';

/** Which of the two needs, and how it is named. */
interface HealthKpi {
  /** What its figures' names begin with. */
  readonly kpi: 'kpi4' | 'kpi5';
  readonly need: HealthNeed;
  readonly called: string;
}

type Test = (standing: Standing) => boolean;

/** Children of a quarter's orders with one record that meets a test. */
type Having = (test: Test) => Counted;

const isNeed: Test = (record) => record.isNeed;
const isOffered: Test = (record) => record.inTreatment || record.wasOffered;
const isAttended: Test = (record) => record.inTreatment || record.wasAttended;

function figuresIn(basis: Basis, about: HealthKpi, quarter: Period): readonly KpiFigure[] {
  const orders = baseOf(basis, quarter);
  const found = new Map(orders.map((order) => [order, standings(basis, about.need, order)]));
  const meeting = (test: Test) => ({
    table: 'health' as const,
    rowsFor: (order: Order) => (found.get(order) ?? []).filter(test).map(({ row }) => row),
  });
  return [
    ...sharesWith(`${about.kpi}.need`, orders, meeting(isNeed)),
    ...amongNeeds(basis, about, (test) => childrenWith(orders, meeting(test))),
  ];
}

/** What became of the need (counting rules 8.3 and 8.5 to 8.7). */
function amongNeeds(basis: Basis, { kpi, need }: HealthKpi, having: Having): readonly KpiFigure[] {
  const types: readonly string[] = healthInterventions[need];
  const isReal: Test = ({ intervention }) => intervention !== undefined && types.includes(intervention);
  const isHelped: Test = (record) => record.isNeed && (record.inTreatment || (record.wasOffered && isReal(record)));
  const inNeed = having(isNeed);
  const helped = having(isHelped);
  return [
    {
      series: `${kpi}.in_treatment_at_start`,
      group: null,
      numerator: having((record) => record.inTreatment),
      denominator: inNeed,
    },
    { series: `${kpi}.offered`, group: null, numerator: helped, denominator: inNeed },
    ...types.flatMap((type) => ofIntervention(kpi, type, { having, inNeed })),
    {
      series: `${kpi}.offered`,
      group: { healthIntervention: 'no_intervention' },
      numerator: having(isRefused(basis, need)),
      denominator: inNeed,
    },
    {
      series: `${kpi}.offered_not_attended`,
      group: null,
      numerator: having((record) => record.wasOffered && record.neverAttended),
      denominator: helped,
    },
  ];
}

/** A need for which no intervention was offered; for substance misuse the YJB does not ask for a need. */
function isRefused({ parameters }: Basis, need: HealthNeed): Test {
  const asksForNeed = parameters.asYjb === 'no' || need === 'mental_health';
  return (record) =>
    (record.isNeed || !asksForNeed) && record.intervention === 'no_intervention' && record.neverOffered;
}

/** Offered one intervention, out of the children in need; attending it, out of those offered it. */
function ofIntervention(
  kpi: string,
  type: string,
  { having, inNeed }: { readonly having: Having; readonly inNeed: Counted },
): readonly KpiFigure[] {
  const group = { healthIntervention: type };
  const offered = having((record) => record.intervention === type && isOffered(record));
  const attended = having((record) => record.intervention === type && isAttended(record));
  return [
    { series: `${kpi}.offered`, group, numerator: offered, denominator: inNeed },
    { series: `${kpi}.attended`, group, numerator: attended, denominator: offered },
  ];
}

/** All of KPI 4 or 5 that follows from the need it is about. */
export function healthKpi(
  about: HealthKpi,
): Pick<
  Measure,
  'rule' | 'effective' | 'source' | 'imitates' | 'needs' | 'parameters' | 'series' | 'observe' | 'leftOut'
> {
  const series = healthKpiSeries(about.kpi, about.called);
  return {
    rule: [...baseRule, ...healthRule(about.need, about.called)],
    effective: 'Orders that ended on or after {kpiCountsFrom}.',
    source:
      'Youth Justice Board, key performance indicators for youth justice services, and its published reporting code',
    imitates: 'YJB case-level',
    needs: ['children', 'offences', 'outcomes', 'interventions', 'interventionOffences', 'health'],
    parameters: ['kpiCountsFrom', 'custodialOrderEnds', 'custodyStartDay', 'asYjb'],
    series,
    observe: (basis, periods) =>
      observeKpi(basis, periods, {
        series: Object.keys(series),
        figuresIn: (quarter) => figuresIn(basis, about, quarter),
      }),
    leftOut: (basis) => [...ordersLeftOut(basis), ...healthLeftOut(basis, about.need)],
  };
}

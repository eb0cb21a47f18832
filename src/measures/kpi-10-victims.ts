import type { Column } from '../dataset/column.ts';
import { present } from '../vocabulary/absent.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { baseOf, ordersLeftOut } from './cohorts/ended-orders.ts';
import type { Counted, KpiFigure } from './cohorts/kpi.ts';
import { countOrders, observeKpi } from './cohorts/kpi.ts';
import type { VictimOfOrder } from './cohorts/victims-of-orders.ts';
import { victimsIn, victimsOfOrders } from './cohorts/victims-of-orders.ts';
import { kpi10Series } from './kpi-10-series.ts';
import { baseRule } from './kpi-base.ts';
import type { Measure } from './measure.ts';

type Test = (row: number) => boolean;

/** What may have been done for a victim, by series: a test of one row of `victims` (counting rules 13.4). */
function deeds({ dataset, asAt }: Basis): Readonly<Record<string, Test>> {
  const { columns } = dataset.victims;
  const isTrue =
    (flag: Column): Test =>
    (row) =>
      flag.at(row) === 1;
  const contacted = columns.contactedDate;
  return {
    'kpi10.restorative': isTrue(columns.restorativeEngaged),
    'kpi10.view_sought': isTrue(columns.viewSoughtBeforeOutcome),
    'kpi10.progress_given': isTrue(columns.progressProvided),
    'kpi10.support_given': isTrue(columns.supportProvided),
    'kpi10.contacted': (row) => present(contacted.at(row)) && contacted.at(row) <= asAt,
  };
}

const distinct = (values: readonly number[]): readonly number[] => [...new Set(values)];

/** Rows of victims, counted by a key: the victim, the child or the row itself. */
function countBy(victims: readonly VictimOfOrder[], keyOf: (victim: VictimOfOrder) => number): Counted {
  return {
    count: new Set(victims.map(keyOf)).size,
    children: () => victims.map(({ order }) => order.child),
    rows: () => [
      { table: 'victims', rows: distinct(victims.map(({ row }) => row)) },
      { table: 'interventions', rows: distinct(victims.map(({ order }) => order.intervention)) },
    ],
  };
}

function figuresIn(basis: Basis, quarter: Period): readonly KpiFigure[] {
  const { victimId, consentsToContact, restorativeEngaged } = basis.dataset.victims.columns;
  const all = victimsIn(basis, quarter);
  const consenting = all.filter(({ row }) => consentsToContact.at(row) === 1);
  const countVictims = (some: readonly VictimOfOrder[]): Counted => countBy(some, ({ row }) => victimId.at(row));
  const askedOf = (series: string): readonly VictimOfOrder[] =>
    series === 'kpi10.contacted' && basis.parameters.asYjb === 'yes' ? all : consenting;
  const engaged = all.filter(({ row }) => restorativeEngaged.at(row) === 1);
  return [
    ...Object.entries(deeds(basis)).map(([series, done]) => ({
      series,
      group: null,
      numerator: countVictims(askedOf(series).filter(({ row }) => done(row))),
      denominator: countVictims(consenting),
    })),
    { series: 'kpi10.victims', group: null, numerator: countVictims(all), denominator: null },
    {
      series: 'kpi10.children_with_victim',
      group: null,
      numerator: countBy(all, ({ order }) => order.child),
      denominator: countOrders(baseOf(basis, quarter)),
    },
    {
      series: 'kpi10.restorative_processes',
      group: null,
      numerator: countBy(engaged, ({ row }) => row),
      denominator: null,
    },
  ];
}

export const kpi10Victims: Measure = {
  id: 'kpi-10-victims',
  title: 'KPI 10: victims',
  definition:
    'Victims of offences whose order ended in the quarter: of those who agreed to be contacted, how many took part in restorative justice.',
  rule: [
    ...baseRule,
    'A victim is of the offence of its row; where that is blank, of every offence tied to the programme of its row.',
    'An offence counts through one order of sentences 1 to 3, whichever serves for its child: the most serious outcome, then the latest outcome, then the latest end. Its victims count in the quarter of that end.',
    'A victim is a victim identifier and counts once a quarter. It agreed to be contacted if a row of the quarter says so; blank is no.',
    'Of the victims who agreed: those who took part in restorative justice, whose view was sought before the outcome, who were told of progress, who were told of support, and who were contacted, on a date up to the as-at date. One row must hold both that and the agreement.',
    'Children with a victim are out of all children of sentence 4. Restorative justice processes are rows with one, agreed to or not.',
  ],
  version: '1 (11/2026)',
  effective: 'Orders that ended on or after {kpiCountsFrom}.',
  source:
    'Youth Justice Board, key performance indicators for youth justice services, and its published reporting code',
  imitates: 'YJB case-level',
  needs: ['children', 'offences', 'outcomes', 'interventions', 'interventionOffences', 'victims'],
  parameters: ['kpiCountsFrom', 'custodialOrderEnds', 'asYjb'],
  differs: [
    'A blank appeal status stands and a blank residence is local; the YJB code drops both.',
    'The child of a licence is 10 to 17 on the day custody began; the YJB code asks on the day the licence began.',
    'Victims contacted are of those who agreed to it; the YJB code counts the others too, so that it can pass 100%.',
  ],
  series: kpi10Series,
  observe: (basis, periods) =>
    observeKpi(basis, periods, {
      series: Object.keys(kpi10Series),
      figuresIn: (quarter) => figuresIn(basis, quarter),
    }),
  leftOut: (basis) => [...ordersLeftOut(basis), ...victimsOfOrders(basis).leftOut],
  example: {
    series: 'kpi10.restorative',
    period: '2025Q2',
    numerator: 1,
    denominator: 4,
    because: 'V06, V14, V16 and V17 consent to contact in the quarter; V14 took part in restorative justice.',
  },
};

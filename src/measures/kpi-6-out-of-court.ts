import { ageOn } from '../dataset/ages.ts';
import { ageBand } from '../vocabulary/age.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { brokenDown, childBreakdowns } from './cohorts/breakdown.ts';
import type { Counted, KpiFigure } from './cohorts/kpi.ts';
import { countOrders, observeKpi } from './cohorts/kpi.ts';
import type { Order } from './cohorts/orders.ts';
import { kindOf, outOfCourtKinds, outOfCourtLeftOut, outOfCourtProgrammes } from './cohorts/out-of-court-programmes.ts';
import { withOutcome23 } from './cohorts/outcome-23.ts';
import { series } from './kpi-6-series.ts';
import { baseRule } from './kpi-base.ts';
import type { Measure } from './measure.ts';

/** Programmes of which it is recorded that they were completed, that they were not, and of which nothing is. */
interface Ended {
  readonly all: readonly Order[];
  readonly completed: readonly Order[];
  readonly notCompleted: readonly Order[];
  readonly notRecorded: readonly Order[];
}

function endedIn(basis: Basis, quarter: Period): Ended {
  const { successfullyCompleted } = basis.dataset.interventions.columns;
  const all = outOfCourtProgrammes(basis, quarter);
  const saying = (told: number): readonly Order[] =>
    all.filter(({ intervention }) => successfullyCompleted.at(intervention) === told);
  const [completed, notCompleted] = [saying(1), saying(0)];
  const recorded = new Set([...completed, ...notCompleted]);
  return { all, completed, notCompleted, notRecorded: all.filter((order) => !recorded.has(order)) };
}

/** Distinct children: several programmes of one child are one. */
const childrenIn = (programmes: readonly Order[]): Counted => ({
  ...countOrders(programmes),
  count: new Set(programmes.map(({ child }) => child)).size,
});

const figuresIn = (basis: Basis, quarter: Period): readonly KpiFigure[] => {
  const ended = endedIn(basis, quarter);
  return [
    ...byKind('kpi6.completed', ended.completed, ended.all),
    ...byKind('kpi6.not_completed', ended.notCompleted, ended.all),
    {
      series: 'kpi6.completion_not_recorded',
      group: null,
      numerator: childrenIn(ended.notRecorded),
      denominator: null,
    },
    {
      series: 'kpi6.programmes_completed',
      group: null,
      numerator: countOrders(ended.completed),
      denominator: countOrders(ended.all),
    },
    { series: 'kpi6.outcome_23', group: null, numerator: withOutcome23(basis, quarter), denominator: null },
    ...byCharacteristic(basis, ended.completed),
  ];
};

function byKind(name: string, some: readonly Order[], all: readonly Order[]): readonly KpiFigure[] {
  const share = (above: readonly Order[], below: readonly Order[]): Omit<KpiFigure, 'group'> => ({
    series: name,
    numerator: childrenIn(above),
    denominator: childrenIn(below),
  });
  return [
    { ...share(some, all), group: null },
    ...outOfCourtKinds.map((kind) => {
      const isOfKind = (order: Order): boolean => kindOf(order) === kind;
      return { ...share(some.filter(isOfKind), all.filter(isOfKind)), group: { kind } };
    }),
  ];
}

function byCharacteristic({ dataset }: Basis, completed: readonly Order[]): readonly KpiFigure[] {
  const bandOf = ({ child, start }: Order): string => ageBand(ageOn(dataset, child, start)) ?? 'not_known';
  return childBreakdowns(dataset, bandOf).flatMap((breakdown) =>
    brokenDown(completed, breakdown).map(({ group, part }) => ({
      series: `kpi6.completed.${breakdown.dimension}`,
      group,
      numerator: childrenIn(part),
      denominator: childrenIn(completed),
    })),
  );
}

export const kpi6OutOfCourt: Measure = {
  id: 'kpi-6-out-of-court',
  title: 'KPI 6: out-of-court disposals',
  definition: 'Children who completed a programme given out of court, of those with such a programme that ended.',
  rule: [
    ...baseRule.slice(0, 3),
    'Of these, take the programmes for a diversion outcome or a caution whose disposal is no further action (outcome 20 or 21, 22, or 22 with deferred prosecution), community resolution, youth caution or youth conditional caution. Each programme counts, not one a child and quarter, with its most serious outcome of these, then the latest.',
    'A child completed if a programme of theirs that ended in the quarter was successfully completed, and did not complete if one was not; a child with several programmes can be both. A longer period is the sum of its quarters.',
    'Where it is not recorded whether a programme was completed, the child stays among all, is in neither figure for it, and is counted apart.',
    'The kind of a programme is its disposal for a diversion outcome, and the outcome for a caution. Children of a kind are out of the children with a programme of that kind that ended.',
    'Outcome 23, deferred prosecution, has no order type, so its programmes are in no KPI; the children with one that ended are counted apart.',
    'Children who completed are told apart by ethnic group, sex, and age at the start of the programme completed: a child who completed two, begun before and after the 15th birthday, is in both age bands.',
  ],
  version: '1 (11/2026)',
  effective: 'Programmes that ended on or after {kpiCountsFrom}.',
  source:
    'Youth Justice Board, key performance indicators for youth justice services, and its published reporting code',
  imitates: 'YJB case-level',
  needs: ['children', 'offences', 'outcomes', 'interventions', 'interventionOffences'],
  parameters: ['kpiCountsFrom', 'custodialOrderEnds', 'asYjb'],
  differs: [
    'A blank appeal status stands and a blank residence is local; the YJB code drops both.',
    'The YJB code too keeps children whose completion is not recorded among all, but does not say how many they are; here they are counted apart.',
  ],
  series,
  observe: (basis, periods) =>
    observeKpi(basis, periods, {
      series: Object.keys(series),
      figuresIn: (quarter) => figuresIn(basis, quarter),
    }),
  leftOut: outOfCourtLeftOut,
  example: {
    series: 'kpi6.completed',
    period: '2024Q2',
    numerator: 3,
    denominator: 5,
    because: 'Programmes of G01, G13, G19, G22 and G23 ended in the quarter; G13, G19 and G22 completed one.',
  },
};

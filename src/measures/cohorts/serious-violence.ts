import type { Dataset } from '../../dataset/dataset.ts';
import { ageBand } from '../../vocabulary/age.ts';
import { seriousViolenceCategories, seriousViolenceScores } from '../../vocabulary/offence.ts';
import { orderTypes } from '../../vocabulary/order.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import type { Breakdown } from './breakdown.ts';
import { brokenDown, childBreakdowns } from './breakdown.ts';
import { weightiest } from './ended-orders.ts';
import type { Counted, KpiFigure } from './kpi.ts';
import type { Order } from './orders.ts';
import { ageOfOffence, offencesIn } from './programme-offences.ts';

/** Whether an offence (a row) is serious violence; one without a score is not (counting rules 12.3). */
function isSerious({ offences: { columns } }: Dataset, offence: number): boolean {
  const category = columns.category.codeAt(offence);
  const score = columns.seriousness.at(offence);
  return seriousViolenceCategories.some((code) => code === category) && seriousViolenceScores.some((n) => n === score);
}

/** Offences, or the children they are of, and the rows of both that say so: the offence and its outcome. */
const counted = (offences: readonly Order[], what: 'offences' | 'children'): Counted => ({
  count: what === 'offences' ? offences.length : new Set(offences.map(({ child }) => child)).size,
  children: () => offences.map(({ child }) => child),
  rows: () => [
    { table: 'offences', rows: offences.map(({ offence }) => offence) },
    { table: 'outcomes', rows: offences.map(({ outcome }) => outcome) },
  ],
});

/** Everything KPI 9 says of a quarter; the rate as a bare count, since its population is one for the whole year. */
export function seriousViolenceIn(basis: Basis, quarter: Period): readonly KpiFigure[] {
  const all = offencesIn(basis, quarter);
  const serious = all.filter(({ offence }) => isSerious(basis.dataset, offence));
  const each = { group: null, numerator: counted(serious, 'offences') };
  return [
    { ...each, series: 'kpi9.serious_violence_per_10000', denominator: null },
    { ...each, series: 'kpi9.serious_violence_of_offences', denominator: counted(all, 'offences') },
    {
      series: 'kpi9.children_serious_violence',
      group: null,
      numerator: counted(serious, 'children'),
      denominator: counted(all, 'children'),
    },
    ...ofOffences(basis.dataset, serious),
    ...byOrderType(all, serious),
    ...ofChildren(basis, serious),
  ];
}

/** Serious violence by type and score (counting rules 12.5). */
function ofOffences({ offences: { columns } }: Dataset, serious: readonly Order[]): readonly KpiFigure[] {
  const breakdowns: readonly Breakdown<Order>[] = [
    {
      dimension: 'category',
      codes: seriousViolenceCategories,
      codeOf: ({ offence }) => columns.category.codeAt(offence) ?? 'not_known',
    },
    {
      dimension: 'score',
      codes: seriousViolenceScores.map(String),
      codeOf: ({ offence }) => String(columns.seriousness.at(offence)),
    },
  ];
  return breakdowns.flatMap((breakdown) => parts(serious, `kpi9.${breakdown.dimension}`, breakdown));
}

/** Each order type's serious violence out of its own offences. */
const byOrderType = (all: readonly Order[], serious: readonly Order[]): readonly KpiFigure[] =>
  orderTypes
    .filter((type) => type !== 'out_of_court')
    .map((type) => {
      const ofType = (offences: readonly Order[]): Counted =>
        counted(
          offences.filter(({ orderType }) => orderType === type),
          'offences',
        );
      return { series: 'kpi9.order', group: { orderType: type }, numerator: ofType(serious), denominator: ofType(all) };
    });

/** Children once, each by the weightiest of its offences of serious violence: that one tells the age. */
function ofChildren(basis: Basis, serious: readonly Order[]): readonly KpiFigure[] {
  const members = weightiest(basis, serious, ({ child }) => child);
  const bandOf = (order: Order): string => ageBand(ageOfOffence(basis, order)) ?? 'not_known';
  return childBreakdowns(basis.dataset, bandOf).flatMap((breakdown) =>
    parts(members, `kpi9.children.${breakdown.dimension}`, breakdown),
  );
}

/** What has each code, out of all. */
const parts = (all: readonly Order[], series: string, breakdown: Breakdown<Order>): readonly KpiFigure[] =>
  brokenDown(all, breakdown).map(({ group, part }) => ({
    series,
    group,
    numerator: counted(part, 'offences'),
    denominator: counted(all, 'offences'),
  }));

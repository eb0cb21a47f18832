import { ageAtArrestOrOffence, ageAtFirstHearing } from '../../dataset/ages.ts';
import { present } from '../../vocabulary/absent.ts';
import { isTenToSeventeen } from '../../vocabulary/age.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quarterOf } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { weightiest } from './ended-orders.ts';
import { groupBy } from './group-by.ts';
import type { Order } from './orders.ts';
import { orders } from './orders.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';
import { each, sift } from './sieve.ts';

/** Completed years on the day that KPI 9 asks about: a caution at arrest or offence, a sentence at first hearing (counting rules 12.1). */
export const ageOfOffence = ({ dataset }: Basis, { orderType, offence, outcome, child }: Order): number =>
  orderType === 'youth_caution' || orderType === 'youth_conditional_caution'
    ? ageAtArrestOrOffence(dataset, offence, child)
    : ageAtFirstHearing(dataset, outcome);

interface ProgrammeOffences {
  /** One an offence, by the label of the quarter of its outcome date. */
  readonly byQuarter: ReadonlyMap<string, readonly Order[]>;
  /** Rows of `outcomes`. Sentences are those of KPI 9. */
  readonly leftOut: readonly LeftOut[];
}

/** Offences with a caution or sentence and a programme that counts, ended or not (counting rules 12.1 and 12.2). */
export const programmeOffences = once((basis): ProgrammeOffences => {
  const { dataset, parameters } = basis;
  const { outcomeDate } = dataset.outcomes.columns;
  const facts = outcomeFacts(basis);
  const ofOutcome = groupBy(
    orders(basis).filter(({ orderType }) => orderType !== 'out_of_court'),
    ({ outcome }) => outcome,
  );
  const ofRow = (row: number): readonly Order[] => ofOutcome.get(row) ?? [];
  const weightiestOf = (rows: readonly number[]): readonly Order[] =>
    weightiest(basis, rows.flatMap(ofRow), ({ offence }) => offence);
  const { kept, leftOut } = sift(facts.substantive, [
    { reason: 'living elsewhere on the outcome date', sentence: 1, keep: each((row) => isLocal(dataset, row)) },
    ...blanksDropped(basis),
    {
      reason: 'no order type, or no programme that counts tied to the offence',
      sentence: 1,
      keep: each((row) => ofOutcome.has(row)),
    },
    {
      reason: 'before the first day counted',
      sentence: 1,
      keep: each((row) => outcomeDate.at(row) >= parameters.kpiCountsFrom),
    },
    {
      reason: 'not 10 to 17 at arrest or offence (a caution) or at first hearing (a sentence), or not known to be',
      sentence: 2,
      keep: each((row) => ofRow(row).some((order) => isTenToSeventeen(ageOfOffence(basis, order)))),
    },
    {
      reason: 'another outcome of the offence weighs more',
      sentence: 3,
      keep: (rows) => weightiestOf(rows).map(({ outcome }) => outcome),
    },
  ]);
  return {
    byQuarter: groupBy(weightiestOf(kept), (order) => quarterOf(order.outcomeDate).label),
    leftOut: [...facts.leftOut, ...leftOut],
  };
});

/** What the YJB's code does with a blank, where the figures are to be the YJB's (counting rules 1.8 and 1.9). */
function blanksDropped({ dataset, parameters }: Basis): Parameters<typeof sift>[1] {
  const { appealStatus, residence } = dataset.outcomes.columns;
  const reason = "appeal status or residence blank, which the YJB's code drops";
  const keep = each((row) => present(appealStatus.at(row)) && present(residence.at(row)));
  return parameters.asYjb === 'yes' ? [{ reason, sentence: 1, keep }] : [];
}

/** The offences of a quarter, each by the outcome that serves for it. */
export const offencesIn = (basis: Basis, { label }: Period): readonly Order[] =>
  programmeOffences(basis).byQuarter.get(label) ?? [];

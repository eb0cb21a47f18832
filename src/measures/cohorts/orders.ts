import { ageOn } from '../../dataset/ages.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { ABSENT, present } from '../../vocabulary/absent.ts';
import { isTenToSeventeen } from '../../vocabulary/age.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Disposal, OrderType } from '../../vocabulary/order.ts';
import { disposalsNotCounted, outOfCourtDisposals } from '../../vocabulary/order.ts';
import { orderTypeOf } from '../../vocabulary/order-type.ts';
import { legalOutcomes } from '../../vocabulary/outcome.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import { groupBy } from './group-by.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';

/** An outcome and a programme joined through an offence that the KPIs count (counting rules 4.1 and 4.2). */
export interface Order {
  /** Rows of `interventions`, `offences`, `outcomes` and `children`. */
  readonly intervention: number;
  readonly offence: number;
  readonly outcome: number;
  readonly child: number;
  /** Follows the outcome. */
  readonly orderType: OrderType;
  /** Within out of court the disposal; else the same as the order type or the kind of sentence. */
  readonly disposal: Disposal;
  readonly outcomeDate: Day;
  readonly start: Day;
  /** Absent while the order is open. */
  readonly end: Day;
}

/** By the place of an outcome in its list. */
const typesOfOutcomes = legalOutcomes.map(orderTypeOf);
const outOfCourt = new Set<Disposal>(outOfCourtDisposals);
const notCounted = new Set<Disposal>(disposalsNotCounted);

/** Whether the KPIs count programmes of a disposal; the custodial part of a detention and training order only if asked. */
export const isCounted = (disposal: Disposal | undefined, { parameters }: Basis): disposal is Disposal =>
  disposal !== undefined &&
  !notCounted.has(disposal) &&
  (disposal !== 'detention_and_training_order' || parameters.custodialOrderEnds === 'sentence_or_licence');

/** Standing local outcomes by the offence (a row) they are for; with `asYjb` a blank appeal status or residence is dropped. */
export const outcomesOfOffences = once((basis): ReadonlyMap<number, readonly number[]> => {
  const { dataset, parameters } = basis;
  const { appealStatus, residence } = dataset.outcomes.columns;
  const { substantive, diversion } = outcomeFacts(basis);
  const { offenceOfOutcome } = dataset.links;
  const keeps = (row: number): boolean =>
    present(offenceOfOutcome.at(row)) &&
    isLocal(dataset, row) &&
    (parameters.asYjb === 'no' || (present(appealStatus.at(row)) && present(residence.at(row))));
  return groupBy([...substantive, ...diversion].filter(keeps), (row) => offenceOfOutcome.at(row));
});

/** Every pair of an outcome and a programme that counts, whatever its child's age and whether or not it has ended. */
export const orders = once((basis): readonly Order[] => {
  const { interventionOffences, links } = basis.dataset;
  const outcomesOf = outcomesOfOffences(basis);
  const found: Order[] = [];
  for (let link = 0; link < interventionOffences.rows; link++) {
    const [intervention, offence] = [links.interventionOfLink.at(link), links.offenceOfLink.at(link)];
    if (!present(intervention)) continue;
    for (const outcome of outcomesOf.get(offence) ?? [])
      found.push(...orderOf(basis, { intervention, offence, outcome }));
  }
  return found;
});

type Pair = Pick<Order, 'intervention' | 'offence' | 'outcome'>;

/** The order a pair makes, or none. */
function orderOf(basis: Basis, pair: Pair): readonly Order[] {
  const { interventions, outcomes, links } = basis.dataset;
  const disposal = interventions.columns.disposal.codeAt(pair.intervention);
  const orderType = typesOfOutcomes[outcomes.columns.outcome.at(pair.outcome)];
  const child = links.childOfIntervention.at(pair.intervention);
  if (!isCounted(disposal, basis) || child !== links.childOfOutcome.at(pair.outcome)) return [];
  if (orderType === undefined || (orderType === 'out_of_court' && !outOfCourt.has(disposal))) return [];
  const outcomeDate = outcomes.columns.outcomeDate.at(pair.outcome);
  const { startDate, endDate } = interventions.columns;
  const start = disposal === 'dto_licence' ? outcomeDate : startDate.at(pair.intervention);
  return [{ ...pair, child, orderType, disposal, outcomeDate, start, end: orAbsent(endDate.at(pair.intervention)) }];
}

/** `1900-01-01` and what cannot be read are no date (counting rules 1.2). */
const orAbsent = (day: number): Day => (present(day) ? day : ABSENT);

/** Whether the child of an order was 10 to 17 at its start (counting rules 4.3). */
export const isOfAge = (dataset: Dataset, { child, start }: Pick<Order, 'child' | 'start'>): boolean =>
  isTenToSeventeen(ageOn(dataset, child, start));

/** Whether an order has ended, in time to count (counting rules 4.4). */
export const hasEnded = ({ end }: Pick<Order, 'end'>, { asAt, parameters }: Basis): boolean =>
  present(end) && end >= parameters.kpiCountsFrom && end <= asAt;

/** The day that tells how things were at the start: the day before custody began (counting rules 4.6). */
export const startDayOf = ({ orderType, start }: Order, { parameters }: Basis): Day =>
  orderType === 'custody' && parameters.custodyStartDay === 'day_before' ? start - 1 : start;

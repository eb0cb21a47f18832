import type { Dataset } from '../../dataset/dataset.ts';
import { present } from '../../vocabulary/absent.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quarterOf } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { compareTexts } from './compare-texts.ts';
import { groupBy } from './group-by.ts';
import type { Order } from './orders.ts';
import { hasEnded, isCounted, isOfAge, orders } from './orders.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { each, sift } from './sieve.ts';

/** Orders of children of age that have ended in time to count (counting rules 4.1 to 4.4). */
export const endedOrders = once((basis): readonly Order[] =>
  orders(basis).filter((order) => isOfAge(basis.dataset, order) && hasEnded(order, basis)),
);

/** The most serious outcome first, then the latest outcome, end and start, then the lowest identifiers (counting rules 4.5). */
function inOrderOfWeight(basis: Basis): (a: Order, b: Order) => number {
  const { dataset } = basis;
  const { rankAt } = outcomeFacts(basis);
  const { interventions, offences, outcomes } = dataset;
  const startOf = ({ intervention }: Order): number => interventions.columns.startDate.at(intervention);
  const ids = (order: Order): readonly number[] => [
    interventions.columns.interventionId.at(order.intervention),
    offences.columns.offenceId.at(order.offence),
    outcomes.columns.outcomeId.at(order.outcome),
  ];
  return (a, b) =>
    rankAt(a.outcome) - rankAt(b.outcome) ||
    b.outcomeDate - a.outcomeDate ||
    b.end - a.end ||
    startOf(b) - startOf(a) ||
    compareIds(dataset, ids(a), ids(b));
}

function compareIds(dataset: Dataset, a: readonly number[], b: readonly number[]): number {
  for (const [place, id] of a.entries()) {
    const order = compareTexts(dataset, id, b[place] ?? id);
    if (order !== 0) return order;
  }
  return 0;
}

/** The weightiest order of each group. */
export function weightiest<Key>(basis: Basis, all: readonly Order[], keyOf: (order: Order) => Key): readonly Order[] {
  const compare = inOrderOfWeight(basis);
  return [...groupBy(all, keyOf).values()].flatMap((group) =>
    group.reduce<Order[]>(([held], order) => [held && compare(held, order) <= 0 ? held : order], []),
  );
}

/** The common base: one order a child and quarter of its end, by the label of the quarter (counting rules 4.5). */
export const base = once((basis): ReadonlyMap<string, readonly Order[]> => {
  const byQuarter = groupBy(endedOrders(basis), ({ end }) => quarterOf(end).label);
  return new Map([...byQuarter].map(([label, all]) => [label, weightiest(basis, all, ({ child }) => child)]));
});

/** The children of a quarter's KPIs, each with the order that serves. */
export const baseOf = (basis: Basis, { label }: Period): readonly Order[] => base(basis).get(label) ?? [];

/** Programmes that are in no KPI base, by reason. Sentences are those of `baseRule`. */
export const ordersLeftOut = once((basis): readonly LeftOut[] => {
  const { interventions, links, children } = basis.dataset;
  const { disposal, endDate } = interventions.columns;
  const paired = new Map(orders(basis).map((order) => [order.intervention, order]));
  const ended = new Set(endedOrders(basis).map(({ intervention }) => intervention));
  const kept = new Set([...base(basis).values()].flat().map(({ intervention }) => intervention));
  const child = (row: number): number => links.childOfIntervention.at(row);
  const orderAt = (row: number): Order | undefined => paired.get(row);
  return sift(
    Array.from({ length: interventions.rows }, (_, row) => row),
    [
      {
        reason: 'child not there or withdrawn',
        sentence: 1,
        keep: each((row) => present(child(row)) && children.columns.deleted.at(child(row)) !== 1),
      },
      {
        reason: 'disposal that maps to nothing',
        sentence: 1,
        keep: each((row) => disposal.codeAt(row) !== undefined),
      },
      {
        reason: 'disposal that the KPIs do not count',
        sentence: 1,
        keep: each((row) => isCounted(disposal.codeAt(row), basis)),
      },
      {
        reason: 'no standing local outcome of an order type among its offences',
        sentence: 1,
        keep: each((row) => paired.has(row)),
      },
      { reason: 'no end: the order is open', sentence: 3, keep: each((row) => present(endDate.at(row))) },
      {
        reason: 'child not 10 to 17 at the start of the order',
        sentence: 2,
        keep: each((row) => ended.has(row) || isOfAgeAt(basis, orderAt(row))),
      },
      {
        reason: 'ended before the first day counted, or after the as-at date',
        sentence: 3,
        keep: each((row) => ended.has(row)),
      },
      {
        reason: 'another order of the child that ended in the quarter weighs more',
        sentence: 4,
        keep: each((row) => kept.has(row)),
      },
    ],
    'interventions',
  ).leftOut;
});

const isOfAgeAt = ({ dataset }: Basis, order: Order | undefined): boolean =>
  order !== undefined && isOfAge(dataset, order);

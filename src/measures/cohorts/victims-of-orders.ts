import { ABSENT, present } from '../../vocabulary/absent.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quarterOf } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { endedOrders, weightiest } from './ended-orders.ts';
import { groupBy } from './group-by.ts';
import type { Order } from './orders.ts';
import { hasEnded, isOfAge, orders } from './orders.ts';
import { each, sift } from './sieve.ts';

/** A row of `victims`, and the order through which an offence of it counts. */
export interface VictimOfOrder {
  readonly row: number;
  readonly order: Order;
}

interface VictimsOfOrders {
  /** By the label of the quarter in which the order ended; a row is there once an offence. */
  readonly byQuarter: ReadonlyMap<string, readonly VictimOfOrder[]>;
  /** Rows of `victims`. Sentences are those of KPI 10. */
  readonly leftOut: readonly LeftOut[];
}

/** The rows of victims by quarter, through the best order of each of their offences (counting rules 13.1 and 13.2). */
export const victimsOfOrders = once((basis): VictimsOfOrders => {
  const found = new Map(
    Array.from({ length: basis.dataset.victims.rows }, (_, row) => [row, offencesOf(basis, row)] as const),
  );
  const orderOf = orderOfOffence(basis);
  const ordersOf = (row: number): readonly Order[] =>
    (found.get(row) ?? []).flatMap((offence) => orderOf.get(offence) ?? []);
  const { kept, leftOut } = sift(
    [...found.keys()],
    [
      {
        reason: 'offence or programme not there',
        sentence: 5,
        keep: each((row) => (found.get(row) ?? []).length > 0),
      },
      {
        reason: 'no order of a child of age that counts and ended in time for the offence',
        sentence: 6,
        keep: each((row) => ordersOf(row).length > 0),
      },
    ],
    'victims',
  );
  const rows = kept.flatMap((row) => ordersOf(row).map((order) => ({ row, order })));
  return { byQuarter: groupBy(rows, ({ order }) => quarterOf(order.end).label), leftOut };
});

/** The victims of a quarter. */
export const victimsIn = (basis: Basis, { label }: Period): readonly VictimOfOrder[] =>
  victimsOfOrders(basis).byQuarter.get(label) ?? [];

/** The offence of a row of victims; only where it is blank, those tied to its programme. */
function offencesOf(basis: Basis, row: number): readonly number[] {
  const { victims, links } = basis.dataset;
  if (victims.columns.offenceId.at(row) !== ABSENT) return [links.offenceOfVictim.at(row)].filter(present);
  const programme = links.interventionOfVictim.at(row);
  return present(programme) ? (offencesOfProgrammes(basis).get(programme) ?? []) : [];
}

/** Offences that are there, each once, by programme. */
const offencesOfProgrammes = once(({ dataset }): ReadonlyMap<number, readonly number[]> => {
  const { interventionOfLink, offenceOfLink } = dataset.links;
  const found = new Map<number, Set<number>>();
  for (let link = 0; link < dataset.interventionOffences.rows; link++) {
    const programme = interventionOfLink.at(link);
    if (present(offenceOfLink.at(link)))
      found.set(programme, (found.get(programme) ?? new Set<number>()).add(offenceOfLink.at(link)));
  }
  return new Map([...found].map(([programme, offences]) => [programme, [...offences]]));
});

/** The one order through which an offence counts. */
const orderOfOffence = once(
  (basis): ReadonlyMap<number, Order> =>
    new Map(weightiest(basis, ordersInTime(basis), ({ offence }) => offence).map((order) => [order.offence, order])),
);

/** Orders that ended in time; as the YJB counts them, of children of age at the start of the licence and not of custody. */
function ordersInTime(basis: Basis): readonly Order[] {
  const { dataset, parameters } = basis;
  if (parameters.asYjb === 'no') return endedOrders(basis);
  const { startDate } = dataset.interventions.columns;
  return orders(basis).filter(
    (order) => isOfAge(dataset, { ...order, start: startDate.at(order.intervention) }) && hasEnded(order, basis),
  );
}

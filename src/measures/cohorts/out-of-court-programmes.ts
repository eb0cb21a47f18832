import type { Disposal } from '../../vocabulary/order.ts';
import { outOfCourtDisposals } from '../../vocabulary/order.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quarterOf } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { endedOrders, ordersLeftOut, weightiest } from './ended-orders.ts';
import { groupBy } from './group-by.ts';
import type { Order } from './orders.ts';

const cautions = ['youth_caution', 'youth_conditional_caution'] as const;

/** The six kinds of programme out of court. */
export const outOfCourtKinds = [...outOfCourtDisposals, ...cautions] as const satisfies readonly Disposal[];

type OutOfCourtKind = (typeof outOfCourtKinds)[number];

const kindIn = (code: string): OutOfCourtKind | undefined => outOfCourtKinds.find((kind) => kind === code);

/** The disposal for a diversion outcome, the outcome for a caution (counting rules 9.4); none for what is neither. */
export function kindOf({ orderType, disposal }: Order): OutOfCourtKind | undefined {
  const byDisposal = kindIn(disposal);
  if (byDisposal === undefined) return undefined;
  return orderType === 'out_of_court' ? byDisposal : kindIn(orderType);
}

/** Programmes out of court that ended, each with its most serious and then latest outcome (counting rules 9.1). */
const programmes = once((basis): readonly Order[] =>
  weightiest(
    basis,
    endedOrders(basis).filter((order) => kindOf(order) !== undefined),
    ({ intervention }) => intervention,
  ),
);

const byQuarter = once(
  (basis): ReadonlyMap<string, readonly Order[]> => groupBy(programmes(basis), ({ end }) => quarterOf(end).label),
);

/** Programmes out of court that ended in a quarter: several of one child stay several. */
export const outOfCourtProgrammes = (basis: Basis, { label }: Period): readonly Order[] =>
  byQuarter(basis).get(label) ?? [];

/** Programmes that KPI 6 does not count: those that are no ended order, and ended ones that a court gave. */
export function outOfCourtLeftOut(basis: Basis): readonly LeftOut[] {
  const counted = new Set(programmes(basis).map(({ intervention }) => intervention));
  const ended = new Set(endedOrders(basis).map(({ intervention }) => intervention));
  return [
    // Its fourth sentence keeps one order a child: here every programme counts.
    ...ordersLeftOut(basis).filter(({ sentence }) => sentence < 4),
    {
      reason: 'the order ended, but its outcome or its disposal is not out of court',
      sentence: 4,
      table: 'interventions',
      rows: [...ended].filter((row) => !counted.has(row)),
    },
  ];
}

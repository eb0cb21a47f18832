import { present } from '../../vocabulary/absent.ts';
import type { Day } from '../../vocabulary/day.ts';
import { widerStatuses } from '../../vocabulary/support.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import type { Order } from './orders.ts';
import { startDayOf } from './orders.ts';
import { each, sift } from './sieve.ts';
import { isCurrent, isOpen, recordsByChild, rowsOf } from './spells.ts';

/** The four that support a child; a referral to early help is none (counting rules 10.2). */
export const supports = widerStatuses.filter((status) => status !== 'early_help_referral');

/** An order and the rows of `widerServices` that bear on it (counting rules 10). */
export interface Supported {
  readonly order: Order;
  readonly atStart: readonly number[];
  readonly during: readonly number[];
  readonly referredBefore: readonly number[];
  readonly referredDuring: readonly number[];
}

const records = once(({ dataset: { widerServices, links, children } }) =>
  recordsByChild(widerServices, links.childOfWiderServices, { children: children.rows }),
);

/** What the child of an order had of wider services. */
export function supportedBy(basis: Basis, order: Order): Supported {
  const { widerServices } = basis.dataset;
  const { status, startDate } = widerServices.columns;
  const [startDay, start] = [startDayOf(begunOn(basis, order), basis), referralStart(basis, order)];
  const rows = rowsOf(records(basis), order.child);
  const support = rows.filter((row) => supports.some((code) => code === status.codeAt(row)));
  const referred = rows.filter(
    (row) => status.codeAt(row) === 'early_help_referral' && begins(startDate.at(row), order.end) && present(start),
  );
  return {
    order,
    atStart: support.filter((row) => isCurrent(widerServices, row, startDay)),
    during: support.filter((row) => isDuring(basis, row, { from: startDay, to: order.end })),
    referredBefore: referred.filter((row) => startDate.at(row) < start),
    referredDuring: referred.filter((row) => startDate.at(row) >= start),
  };
}

const begins = (start: number, by: Day): boolean => present(start) && start <= by;

/** Begun on or before the last day, and not ended before the first (counting rules 10.1). */
function isDuring({ dataset }: Basis, row: number, { from, to }: { from: Day; to: Day }): boolean {
  const { startDate, endDate } = dataset.widerServices.columns;
  const end = endDate.at(row);
  return begins(startDate.at(row), to) && (isOpen(end) || (present(end) && end >= from));
}

/** The order with the start that rule 10.1 looks at: the YJB's code takes the sentence for all custody, licence or not. */
const begunOn = ({ parameters }: Basis, order: Order): Order =>
  parameters.asYjb === 'yes' && order.orderType === 'custody' ? { ...order, start: order.outcomeDate } : order;

/** The start that parts referrals before from those during: the YJB's code takes the licence's own (counting rules 10.4). */
const referralStart = ({ dataset, parameters }: Basis, { intervention, start }: Order): Day =>
  parameters.asYjb === 'yes' ? dataset.interventions.columns.startDate.at(intervention) : start;

/** Records that say nothing of any order, by reason; sentence 5 of KPI 7's rule. */
export function widerServicesLeftOut({ dataset }: Basis): readonly LeftOut[] {
  const { widerServices, children, links } = dataset;
  const { status, startDate } = widerServices.columns;
  const child = (row: number): number => links.childOfWiderServices.at(row);
  const isThere = (row: number): boolean => present(child(row)) && children.columns.deleted.at(child(row)) !== 1;
  return sift(
    Array.from({ length: widerServices.rows }, (_, row) => row),
    [
      { reason: 'child not there or withdrawn', sentence: 5, keep: each(isThere) },
      {
        reason: 'status that maps to nothing',
        sentence: 5,
        keep: each((row) => status.codeAt(row) !== undefined),
      },
      { reason: 'no start date', sentence: 5, keep: each((row) => present(startDate.at(row))) },
    ],
    'widerServices',
  ).leftOut;
}

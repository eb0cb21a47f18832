import { PLACEHOLDER, present } from '../../vocabulary/absent.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { HealthNeed } from '../../vocabulary/support.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import type { Order } from './orders.ts';
import { startDayOf } from './orders.ts';
import type { RowsByChild } from './rows-by-child.ts';
import { rowsByChild } from './rows-by-child.ts';
import { servingOrders } from './serving-orders.ts';
import { each, sift } from './sieve.ts';
import { isOpen, rowsOf } from './spells.ts';

/** How a record of a need stands to an order of its child (counting rules 8.2 to 8.4). */
export interface Standing {
  /** A row of `health`. */
  readonly row: number;
  /** `undefined` where the cell is blank or maps to none. */
  readonly intervention: string | undefined;
  readonly inTreatment: boolean;
  readonly isNeed: boolean;
  /** Within the order. */
  readonly wasOffered: boolean;
  /** Begun within the order. */
  readonly wasAttended: boolean;
  /** There is no such date at all, at any time. */
  readonly neverOffered: boolean;
  readonly neverAttended: boolean;
}

const recordsOf = ({ dataset }: Basis, need: HealthNeed): readonly number[] =>
  Array.from({ length: dataset.health.rows }, (_, row) => row).filter(
    (row) => dataset.health.columns.need.codeAt(row) === need,
  );

const byChild = ({ dataset }: Basis, records: readonly number[]): RowsByChild =>
  rowsByChild(records, (row) => dataset.links.childOfHealth.at(row), dataset.children.rows);

const records: Readonly<Record<HealthNeed, (basis: Basis) => RowsByChild>> = {
  mental_health: once((basis) => byChild(basis, recordsOf(basis, 'mental_health'))),
  substance_misuse: once((basis) => byChild(basis, recordsOf(basis, 'substance_misuse'))),
};

/** The records of a need that count for an order, and how each stands to it. */
export const standings = (basis: Basis, need: HealthNeed, order: Order): readonly Standing[] =>
  rowsOf(records[need](basis), order.child)
    .filter((row) => !isIdentifiedAfter(basis, row, order) && !isClosedBefore(basis, row, order))
    .map((row) => standingOf(basis, row, order));

/** Whether the need was identified only after the order ended (counting rules 8.1). */
function isIdentifiedAfter({ dataset }: Basis, row: number, { end }: Order): boolean {
  const identified = dataset.health.columns.identifiedDate.at(row);
  return present(identified) && identified > end;
}

/** Whether attendance ended before the start day (counting rules 8.1); the YJB keeps such records. */
function isClosedBefore(basis: Basis, row: number, order: Order): boolean {
  const ended = basis.dataset.health.columns.attendanceEndDate.at(row);
  return basis.parameters.asYjb === 'no' && present(ended) && ended < startDayOf(order, basis);
}

function standingOf(basis: Basis, row: number, order: Order): Standing {
  const { identifiedDate, offeredDate, intervention, attendanceStartDate } = basis.dataset.health.columns;
  const inTreatment = isInTreatment(basis, row, startDayOf(order, basis));
  const from = offersFrom(basis, order);
  const isWithin = (day: Day): boolean => present(day) && present(from) && day >= from && day <= order.end;
  return {
    row,
    intervention: intervention.codeAt(row),
    inTreatment,
    isNeed: inTreatment || present(identifiedDate.at(row)),
    wasOffered: isWithin(offeredDate.at(row)),
    wasAttended: isWithin(attendanceStartDate.at(row)),
    neverOffered: isBlank(offeredDate.at(row)),
    neverAttended: isBlank(attendanceStartDate.at(row)),
  };
}

/** A date that cannot be read is not known: neither there nor blank. */
const isBlank = (day: number): boolean => day <= PLACEHOLDER;

/** Whether attendance had begun by a day and not ended before it (counting rules 8.2). */
function isInTreatment({ dataset }: Basis, row: number, day: Day): boolean {
  const { attendanceStartDate, attendanceEndDate } = dataset.health.columns;
  const [start, end] = [attendanceStartDate.at(row), attendanceEndDate.at(row)];
  return present(start) && start <= day && (isOpen(end) || (present(end) && end >= day));
}

/** The first day of an offer within an order: its start; for the YJB that of the programme, so a licence's own. */
const offersFrom = ({ dataset, parameters }: Basis, { intervention, start }: Order): Day =>
  parameters.asYjb === 'yes' ? dataset.interventions.columns.startDate.at(intervention) : start;

/** Records of a need that count for no order, by reason. Sentences are those of KPIs 4 and 5. */
export function healthLeftOut(basis: Basis, need: HealthNeed): readonly LeftOut[] {
  const { childOfHealth } = basis.dataset.links;
  const ordersOf = (row: number): readonly Order[] => servingOrders(basis).get(childOfHealth.at(row)) ?? [];
  return sift(
    recordsOf(basis, need),
    [
      { reason: 'child without an order that counts', sentence: 4, keep: each((row) => ordersOf(row).length > 0) },
      {
        reason: 'need identified after the order ended',
        sentence: 5,
        keep: each((row) => ordersOf(row).some((order) => !isIdentifiedAfter(basis, row, order))),
      },
      {
        reason: 'attendance ended before the order began',
        sentence: 5,
        keep: each((row) => ordersOf(row).some((order) => standings(basis, need, order).some((s) => s.row === row))),
      },
    ],
    'health',
  ).leftOut;
}

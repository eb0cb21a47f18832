import { ABSENT, present } from '../../vocabulary/absent.ts';
import { schoolLeavingDay } from '../../vocabulary/school-age.ts';
import type { Basis } from '../basis.ts';
import type { Order } from './orders.ts';
import type { Point } from './suitability.ts';
import { situationsOf } from './suitability.ts';

export const schoolAges = ['school_age', 'above_school_age'] as const;
export type SchoolAge = (typeof schoolAges)[number];

/** Whether the child of an order is of school age on its first day, for custody too, or its last (counting rules 6.2). */
export function schoolAgeAt({ dataset }: Basis, order: Order, point: Point): SchoolAge {
  const birth = dataset.children.columns.dateOfBirth.at(order.child);
  return order[point] <= schoolLeavingDay(birth) ? 'school_age' : 'above_school_age';
}

/** Hours a week at the start and at the end of an order; absent where no record current then tells any (counting rules 6.3). */
export function hoursAt(
  basis: Basis,
  column: 'hoursOffered' | 'hoursAttended',
): (order: Order, point: Point) => number {
  const hours = basis.dataset.education.columns[column];
  const situation = situationsOf(basis, 'education');
  return (order, point) => {
    const told = situation(order)
      [point].records.map((row) => hours.at(row))
      .filter(present);
    return told.length === 0 ? ABSENT : toMillionths(told.reduce((total, value) => total + value, 0));
  };
}

/** Tenths of an hour do not add up exactly: 8.1 and 8.2 and 8.7 must make 25, in whatever order. */
const toMillionths = (hours: number): number => Math.round(hours * 1_000_000) / 1_000_000;

export type Load = 'full' | 'part' | 'neither';

/**
 * Whether the hours offered are full or part time for the child's age; none, or under one, is neither (counting rules
 * 6.4).
 */
export function loadsAt(basis: Basis): (order: Order, point: Point) => Load {
  const { fullTimeHoursSchoolAge, fullTimeHoursAboveSchoolAge, asYjb } = basis.parameters;
  const full = { school_age: fullTimeHoursSchoolAge, above_school_age: fullTimeHoursAboveSchoolAge };
  const [offered, offeredAsYjb] = [hoursAt(basis, 'hoursOffered'), startHoursAsYjb(basis)];
  return (order, point) => {
    const from = full[schoolAgeAt(basis, order, point)];
    const lenient = asYjb === 'yes' && point === 'start';
    return lenient ? loadOf(offeredAsYjb(order), from, 0) : loadOf(offered(order, point), from, 1);
  };
}

/** Full time is so many hours or more, part time the least or more. */
function loadOf(hours: number, full: number, least: number): Load {
  if (!present(hours) || hours < least) return 'neither';
  return hours >= full ? 'full' : 'part';
}

/** Hours offered at the start as the YJB's code sums them: a record that is current at the end alone adds 0. */
function startHoursAsYjb(basis: Basis): (order: Order) => number {
  const [offered, situation] = [hoursAt(basis, 'hoursOffered'), situationsOf(basis, 'education')];
  return (order) => {
    const { start, end } = situation(order);
    const hours = offered(order, 'start');
    return !present(hours) && end.records.some((row) => !start.records.includes(row)) ? 0 : hours;
  };
}

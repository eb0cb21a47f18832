import type { Facts } from './fault-plan.ts';
import type { Book, Row } from './row.ts';
import { cellOf } from './row.ts';

/** How many offences the child has on the day at last. */
const COUNT = 15;

/** Of late, so that it may still be waiting for an outcome. */
const isUndecided =
  ({ concluded, withdrawn }: Facts) =>
  ({ cells, taken }: Row): boolean =>
    !taken &&
    cellOf(cells, 'offence_date') > '2025-06-01' &&
    !withdrawn.has(cellOf(cells, 'child_id')) &&
    !concluded.has(cellOf(cells, 'offence_id'));

/** Enters one undecided offence fifteen times over; the fault rests on the first of them. */
export const crowdADay = ({ offences }: Book, facts: Facts): void => {
  const first = offences.find(isUndecided(facts));
  if (first === undefined) throw new Error('no offence for many-offences-one-day');
  const again = Array.from({ length: COUNT - 1 }, (_, nth): Row => {
    const cells = new Map(first.cells).set('offence_id', `F90050${String(nth + 1).padStart(2, '0')}`);
    return { cells, fault: null, taken: true };
  });
  offences.splice(offences.indexOf(first) + 1, 0, ...again);
  first.taken = true;
  first.fault = {
    fault: 'many-offences-one-day',
    whatIsWrong: `the first of ${COUNT} offences of the child on this day`,
  };
};

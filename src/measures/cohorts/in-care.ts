import type { Day } from '../../vocabulary/day.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import { isCurrent, recordsByChild, rowsOf } from './spells.ts';

/** Homes that only a child in care has. */
const homesOfCare: ReadonlySet<string | undefined> = new Set(['foster_care', 'residential_unit']);

const homes = once(({ dataset: { accommodation, links, children } }) =>
  recordsByChild(accommodation, links.childOfAccommodation, {
    children: children.rows,
    keeps: (row) => homesOfCare.has(accommodation.columns.type.codeAt(row)),
  }),
);

const statuses = once(({ dataset: { widerServices, links, children } }) =>
  recordsByChild(widerServices, links.childOfWiderServices, {
    children: children.rows,
    keeps: (row) => widerServices.columns.status.codeAt(row) === 'care_experienced',
  }),
);

/** Whether a child was in foster care, in a residential unit or known as care-experienced on a day, so far as is recorded. */
export const isInCare = (basis: Basis, child: number, day: Day): boolean =>
  rowsOf(homes(basis), child).some((row) => isCurrent(basis.dataset.accommodation, row, day)) ||
  rowsOf(statuses(basis), child).some((row) => isCurrent(basis.dataset.widerServices, row, day));

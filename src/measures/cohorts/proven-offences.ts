import { ABSENT, present } from '../../vocabulary/absent.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import { isBreach } from './index-events.ts';
import { outcomeFacts } from './outcome-facts.ts';

/** An offence that may count as a reoffence, once however many outcomes it has (counting rules 15.4). */
export interface ProvenOffence {
  /** Row of `offences`. */
  readonly offence: number;
  readonly offenceDate: Day;
  /** The day of its earliest standing substantive outcome. */
  readonly provenOn: Day;
}

/** The day on which each offence that may count as a reoffence was first proven, by row of `offences`. */
function provenDays(basis: Basis): Int32Array {
  const { offences, outcomes, links } = basis.dataset;
  const provenOn = new Int32Array(offences.rows).fill(ABSENT);
  const sameChild = (row: number, offence: number): boolean =>
    present(offence) && links.childOfOffence.at(offence) === links.childOfOutcome.at(row);
  for (const row of outcomeFacts(basis).substantive) {
    const offence = links.offenceOfOutcome.at(row);
    if (!sameChild(row, offence) || isBreach(basis, offence)) continue;
    const day = outcomes.columns.outcomeDate.at(row);
    const earliest = provenOn[offence] ?? ABSENT;
    if (!present(earliest) || day < earliest) provenOn[offence] = day;
  }
  return provenOn;
}

/** Proven offences of every child, by row of `children`. */
export const provenOffences = once((basis): ReadonlyMap<number, readonly ProvenOffence[]> => {
  const { offences, links } = basis.dataset;
  const byChild = new Map<number, ProvenOffence[]>();
  for (const [offence, provenOn] of provenDays(basis).entries()) {
    const offenceDate = offences.columns.offenceDate.at(offence);
    if (!present(provenOn) || !present(offenceDate) || offenceDate > basis.asAt) continue;
    const child = links.childOfOffence.at(offence);
    const found = byChild.get(child);
    if (found) found.push({ offence, offenceDate, provenOn });
    else byChild.set(child, [{ offence, offenceDate, provenOn }]);
  }
  return byChild;
});

import { ABSENT, present } from '../../vocabulary/absent.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import { isBreach } from './index-events.ts';
import { outcomeFacts } from './outcome-facts.ts';
import type { RowsByChild } from './rows-by-child.ts';
import { rowsByChild } from './rows-by-child.ts';

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

interface Proven {
  /** The day each offence was first proven, by row of `offences`; absent where it was not. */
  readonly provenOn: Int32Array;
  /** Proven offences with a date up to the as-at date. */
  readonly byChild: RowsByChild;
}

const provenOffences = once((basis): Proven => {
  const { children, offences, links } = basis.dataset;
  const provenOn = provenDays(basis);
  const counted: number[] = [];
  for (let offence = 0; offence < offences.rows; offence++) {
    const date = offences.columns.offenceDate.at(offence);
    if (present(provenOn[offence] ?? ABSENT) && present(date) && date <= basis.asAt) counted.push(offence);
  }
  return { provenOn, byChild: rowsByChild(counted, (row) => links.childOfOffence.at(row), children.rows) };
});

const none: readonly ProvenOffence[] = [];

/** The proven offences of a child (a row of `children`) that pass a test, in the order of the extract. */
export function provenOffencesOf(
  basis: Basis,
  child: number,
  test: (offence: Omit<ProvenOffence, 'offence'>) => boolean,
): readonly ProvenOffence[] {
  const { provenOn, byChild } = provenOffences(basis);
  const { offenceDate } = basis.dataset.offences.columns;
  let found: ProvenOffence[] | undefined;
  for (let place = byChild.start(child); place < byChild.end(child); place++) {
    const offence = byChild.rows[place] ?? -1;
    const proven = { offence, offenceDate: offenceDate.at(offence), provenOn: provenOn[offence] ?? ABSENT };
    if (!test(proven)) continue;
    found ??= [];
    found.push(proven);
  }
  return found ?? none;
}

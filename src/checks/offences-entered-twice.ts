import type { Dataset } from '../dataset/dataset.ts';
import { ABSENT, present } from '../vocabulary/absent.ts';
import { rowsWhere } from './check.ts';
import { firstAlike } from './first-alike.ts';

/** By offence (a row), 1 where it has an outcome. */
function concludedOffences({ offences, outcomes, links }: Dataset): Uint8Array {
  const concluded = new Uint8Array(offences.rows);
  for (let row = 0; row < outcomes.rows; row++) {
    const offence = links.offenceOfOutcome.at(row);
    if (present(offence)) concluded[offence] = 1;
  }
  return concluded;
}

/** Offences without an outcome that are like another of the same child, day, category and score which has one. */
export function offencesEnteredTwice(dataset: Dataset): readonly number[] {
  const { offences } = dataset;
  const { offenceId, childId, offenceDate, category, seriousness } = offences.columns;
  const first = firstAlike({ table: offences, by: [childId, offenceDate, category, seriousness] });
  const concluded = concludedOffences(dataset);
  const twins = new Int32Array(offences.rows).fill(ABSENT);
  for (let row = 0; row < offences.rows; row++) if (concluded[row]) twins[first[row] ?? row] = row;
  const isKnown = (row: number): boolean =>
    present(childId.at(row)) && present(offenceDate.at(row)) && present(category.at(row));
  // A second row of one identifier is `duplicate-id`: outcomes are tied to the first.
  const hasTwin = (row: number): boolean => {
    const twin = twins[first[row] ?? row] ?? ABSENT;
    return present(twin) && offenceId.at(twin) !== offenceId.at(row);
  };
  return rowsWhere(offences, (row) => !concluded[row] && hasTwin(row) && isKnown(row));
}

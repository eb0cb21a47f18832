import type { Dataset } from '../dataset/dataset.ts';
import { ABSENT, present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { usableDays } from './usable-days.ts';

/** Which outcomes (rows) are asked for, and the report date. */
interface Asked {
  readonly asAt: Day;
  readonly isAsked: (row: number) => boolean;
}

/**
 * By offence (a row), the day of the earliest outcome asked for, absent where there is none. An outcome dated before its
 * offence, on a day that cannot be, or of another child is passed over: another check says so.
 */
export function earliestOutcomes(dataset: Dataset, asked: Asked): Int32Array {
  const { offences, outcomes } = dataset;
  const earliest = new Int32Array(offences.rows).fill(ABSENT);
  const offenceOf = askedOffence(dataset, asked);
  for (let row = 0; row < outcomes.rows; row++) {
    const offence = offenceOf(row);
    const day = outcomes.columns.outcomeDate.at(row);
    const held = earliest[offence];
    if (held !== undefined && (!present(held) || day < held)) earliest[offence] = day;
  }
  return earliest;
}

/** Of an outcome (a row), the offence (a row) for which its day may be the earliest; absent where it may not. */
function askedOffence(dataset: Dataset, { asAt, isAsked }: Asked): (row: number) => number {
  const { offences, outcomes, links } = dataset;
  const isUsable = usableDays(dataset, asAt);
  return (row) => {
    const offence = links.offenceOfOutcome.at(row);
    const day = outcomes.columns.outcomeDate.at(row);
    const isOwn = present(offence) && outcomes.columns.childId.at(row) === offences.columns.childId.at(offence);
    if (!isOwn || !isAsked(row) || !isUsable(links.childOfOutcome.at(row), day)) return ABSENT;
    // An absent offence date is below every day, so it passes nothing over.
    return day >= offences.columns.offenceDate.at(offence) ? offence : ABSENT;
  };
}

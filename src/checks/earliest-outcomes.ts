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
export function earliestOutcomes(dataset: Dataset, { asAt, isAsked }: Asked): Int32Array {
  const { offences, outcomes, links } = dataset;
  const earliest = new Int32Array(offences.rows).fill(ABSENT);
  const isUsable = usableDays(dataset, asAt);
  for (let row = 0; row < outcomes.rows; row++) {
    const offence = links.offenceOfOutcome.at(row);
    const day = outcomes.columns.outcomeDate.at(row);
    if (!present(offence) || !isAsked(row) || !isUsable(links.childOfOutcome.at(row), day)) continue;
    if (outcomes.columns.childId.at(row) !== offences.columns.childId.at(offence)) continue;
    const held = earliest[offence] ?? ABSENT;
    // An absent offence date is below every day, so it passes nothing over.
    if (day >= offences.columns.offenceDate.at(offence) && (!present(held) || day < held)) earliest[offence] = day;
  }
  return earliest;
}

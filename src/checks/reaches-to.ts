import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';

/** Days by which offences and outcomes may trail behind the as-at date before their file looks old. */
export const usualLag = 45;

/** Calls back with the date of every offence and outcome that lies no later than the as-at date. */
export function eachDay({ offences, outcomes }: Dataset, asAt: Day, visit: (day: Day) => void): void {
  for (const { rows, days } of [
    { rows: offences.rows, days: offences.columns.offenceDate },
    { rows: outcomes.rows, days: outcomes.columns.outcomeDate },
  ])
    for (let row = 0; row < rows; row++) {
      const day = days.at(row);
      if (present(day) && day <= asAt) visit(day);
    }
}

/** The latest date of an offence or outcome up to the as-at date; `undefined` where there is none. */
export function reachesTo(dataset: Dataset, asAt: Day): Day | undefined {
  let latest = Number.NEGATIVE_INFINITY;
  eachDay(dataset, asAt, (day) => {
    if (day > latest) latest = day;
  });
  return Number.isFinite(latest) ? latest : undefined;
}

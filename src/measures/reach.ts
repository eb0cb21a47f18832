import type { Column } from '../dataset/column.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { once } from './basis.ts';

/** The first day on which a table has anything dated; `undefined` where it has nothing. */
function firstDay(table: { readonly rows: number }, days: Column): Day | undefined {
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < table.rows; row++) if (present(days.at(row)) && days.at(row) < first) first = days.at(row);
  return Number.isFinite(first) ? first : undefined;
}

/** From when the outcomes reach back. Earlier first outcomes are not in them, so early first-time entrants are too many. */
export const outcomesReachBackTo = once(({ dataset: { outcomes } }) =>
  firstDay(outcomes, outcomes.columns.outcomeDate),
);

/** From when the custody episodes reach back. */
export const episodesReachBackTo = once(({ dataset: { custodyEpisodes } }) =>
  firstDay(custodyEpisodes, custodyEpisodes.columns.startDate),
);

/** Whether a period lies wholly before an extract begins, or wholly after the as-at date: then nothing is known of it. */
export const outOfReach = ({ from, to }: Period, reach: Day | undefined, asAt: Day): boolean =>
  from > asAt || (reach !== undefined && to < reach);

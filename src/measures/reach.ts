import type { Column } from '../dataset/column.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { once } from './basis.ts';

/** The first day of a table's rows that belong to a known child and lie before the as-at date; `undefined` without any. */
function firstDay(days: Column, children: Column, { rows, asAt }: { rows: number; asAt: Day }): Day | undefined {
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    const day = days.at(row);
    if (present(day) && day <= asAt && day < first && present(children.at(row))) first = day;
  }
  return Number.isFinite(first) ? first : undefined;
}

/** From when the outcomes reach back. Earlier first outcomes are not in them, so early first-time entrants are too many. */
export const outcomesReachBackTo = once(({ dataset: { outcomes, links }, asAt }) =>
  firstDay(outcomes.columns.outcomeDate, links.childOfOutcome, { rows: outcomes.rows, asAt }),
);

/**
 * From when the custody episodes reach back; for ever where the extract holds none and none was refused, since a service
 * may have had no child in custody.
 */
export const episodesReachBackTo = once(({ dataset: { custodyEpisodes, links }, asAt }) => {
  const { rows, columns, transcript } = custodyEpisodes;
  if (rows === 0 && transcript?.rowsRefused === 0) return Number.NEGATIVE_INFINITY;
  return firstDay(columns.startDate, links.childOfEpisode, { rows, asAt });
});

/** Whether nothing is known of a period: it lies wholly before an extract's first usable row, or after the as-at date. */
export const outOfReach = ({ from, to }: Period, reach: Day | undefined, asAt: Day): boolean =>
  from > asAt || reach === undefined || to < reach;

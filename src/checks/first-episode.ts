import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';

/** The first day of the first custody episode, from when the extract can tell of custody; never where it has none. */
export function firstEpisode({ custodyEpisodes }: Dataset): Day {
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < custodyEpisodes.rows; row++) {
    const day = custodyEpisodes.columns.startDate.at(row);
    if (present(day) && day < first) first = day;
  }
  return first;
}

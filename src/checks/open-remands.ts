import type { Dataset } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { rowsWhere } from './check.ts';
import { lastDayOf } from './last-day.ts';

/** The days on which sentences of each child (an identifier) began; of those whose dates are good. */
function sentencesBegan({ custodyEpisodes }: Dataset): ReadonlyMap<number, readonly Day[]> {
  const { childId, kind, startDate } = custodyEpisodes.columns;
  const lastDay = lastDayOf(custodyEpisodes.columns);
  const days = new Map<number, Day[]>();
  for (let row = 0; row < custodyEpisodes.rows; row++) {
    if (kind.codeAt(row) !== 'sentence' || Number.isNaN(lastDay(row))) continue;
    const known = days.get(childId.at(row));
    if (known === undefined) days.set(childId.at(row), [startDate.at(row)]);
    else known.push(startDate.at(row));
  }
  return days;
}

/**
 * Remands (rows of `custodyEpisodes`) that are open though a sentence of the child began on their first day or later, and
 * the day on which the first such sentence began.
 */
export function openRemandsUntilSentence(dataset: Dataset): ReadonlyMap<number, Day> {
  const { custodyEpisodes } = dataset;
  const { childId, kind, startDate, endDate } = custodyEpisodes.columns;
  const began = sentencesBegan(dataset);
  const isOpen = (row: number): boolean => !present(endDate.at(row)) && endDate.at(row) !== UNREADABLE;
  const open = rowsWhere(
    custodyEpisodes,
    (row) => kind.codeAt(row) === 'remand' && isOpen(row) && present(startDate.at(row)),
  );
  const until = new Map<number, Day>();
  for (const row of open) {
    const later = (began.get(childId.at(row)) ?? []).filter((day) => day >= startDate.at(row));
    if (later.length > 0) until.set(row, Math.min(...later));
  }
  return until;
}

import type { Dataset } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';

/**
 * Remands (rows of `custodyEpisodes`) that are open though a sentence of the child began on their first day or later, and
 * the day on which the first such sentence began. A sentence that ends before it starts is none.
 */
export function openRemandsUntilSentence({ custodyEpisodes }: Dataset): ReadonlyMap<number, Day> {
  const { childId, kind, startDate, endDate } = custodyEpisodes.columns;
  const open = new Map<number, number[]>();
  const isOpen = (row: number): boolean => !present(endDate.at(row)) && endDate.at(row) !== UNREADABLE;
  for (let row = 0; row < custodyEpisodes.rows; row++) {
    if (kind.codeAt(row) !== 'remand' || !isOpen(row) || !present(startDate.at(row))) continue;
    const rows = open.get(childId.at(row)) ?? [];
    rows.push(row);
    open.set(childId.at(row), rows);
  }
  const until = new Map<number, Day>();
  for (let row = 0; row < custodyEpisodes.rows; row++) {
    const start = startDate.at(row);
    const isValid = present(start) && (!present(endDate.at(row)) || endDate.at(row) >= start);
    if (kind.codeAt(row) !== 'sentence' || !isValid) continue;
    for (const remand of open.get(childId.at(row)) ?? [])
      if (start >= startDate.at(remand) && start < (until.get(remand) ?? Number.POSITIVE_INFINITY))
        until.set(remand, start);
  }
  return until;
}

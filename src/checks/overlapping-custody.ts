import type { Dataset } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

/** Episodes that start before an earlier one of the same child has ended. One that starts on the day of an end is fine. */
function overlapping({ custodyEpisodes }: Dataset): readonly number[] {
  const { childId, startDate, endDate } = custodyEpisodes.columns;
  const endOf = (row: number): number => (present(endDate.at(row)) ? endDate.at(row) : Number.POSITIVE_INFINITY);
  const valid = (row: number): boolean =>
    present(startDate.at(row)) && endDate.at(row) !== UNREADABLE && endOf(row) >= startDate.at(row);
  const inOrder = [...rowsWhere(custodyEpisodes, valid)].sort(
    (a, b) => childId.at(a) - childId.at(b) || startDate.at(a) - startDate.at(b) || endOf(a) - endOf(b) || a - b,
  );
  const latestEnd = new Map<number, number>();
  return inOrder.filter((row) => {
    const child = childId.at(row);
    const until = latestEnd.get(child) ?? Number.NEGATIVE_INFINITY;
    latestEnd.set(child, Math.max(until, endOf(row)));
    return startDate.at(row) < until;
  });
}

export const overlappingCustody: Check = {
  id: 'overlapping-custody',
  severity: 'changes',
  title: 'A custody episode starts before the one before it has ended',
  because: 'Each night is counted once, but the child is counted both as sentenced and on remand on such a day.',
  fix: 'End the earlier episode on the day the next one starts, or leave one open episode blank only if it is still running.',
  touches: ['custody-on-the-day', 'remand'],
  looksAt: [look('custodyEpisodes', ['startDate', 'endDate'], overlapping)],
};

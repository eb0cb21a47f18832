import type { Dataset } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';

/** Records that start before, or on the day that, an earlier one of the same child and status ends. */
function overlapping({ widerServices }: Dataset): readonly number[] {
  const { childId, status, startDate, endDate } = widerServices.columns;
  const endOf = (row: number): number => (present(endDate.at(row)) ? endDate.at(row) : Number.POSITIVE_INFINITY);
  const valid = (row: number): boolean =>
    present(status.at(row)) &&
    present(startDate.at(row)) &&
    endDate.at(row) !== UNREADABLE &&
    endOf(row) >= startDate.at(row);
  const keyOf = (row: number): number => childId.at(row) * status.codes.length + status.at(row);
  const latestEnd = new Map<number, number>();
  return [...rowsWhere(widerServices, valid)]
    .sort((a, b) => startDate.at(a) - startDate.at(b) || a - b)
    .filter((row) => {
      const until = latestEnd.get(keyOf(row)) ?? Number.NEGATIVE_INFINITY;
      latestEnd.set(keyOf(row), Math.max(until, endOf(row)));
      return startDate.at(row) <= until;
    });
}

export const statusOverlapping: Check = {
  id: 'status-overlapping',
  severity: 'harmless',
  title: 'A child has the same status of a wider service twice at once',
  because:
    'KPI 7 counts the child once, so no figure here is wrong; but an end entered on one record leaves the other open, and the child supported for ever.',
  fix: 'End the earlier record, or delete one of the two.',
  touches: [],
  source: 'Our own: counting rules 10.2 count each child once, however many records it has',
  example: {
    fails: { widerServices: [{ start_date: '2024-05-01' }, { start_date: '2024-08-01' }] },
    passes: { widerServices: [{ start_date: '2024-05-01', end_date: '2024-07-31' }, { start_date: '2024-08-01' }] },
  },
  looksAt: [
    showing({ alike: ['childId', 'status'] }, look('widerServices', ['status', 'startDate', 'endDate'], overlapping)),
  ],
};

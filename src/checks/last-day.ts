import type { Column } from '../dataset/column.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';

/** Of a row, its last day: without an end it runs on for ever. Not a number, and so in no comparison, where the dates are no good. */
export const lastDayOf =
  ({ startDate, endDate }: { readonly startDate: Column; readonly endDate: Column }) =>
  (row: number): number => {
    const [start, end] = [startDate.at(row), endDate.at(row)];
    if (!present(start) || end === UNREADABLE) return Number.NaN;
    if (!present(end)) return Number.POSITIVE_INFINITY;
    return end < start ? Number.NaN : end;
  };

import type { Column } from '../dataset/column.ts';
import { present } from '../vocabulary/absent.ts';

/** Of a row, whether both its dates are there and its end lies before its start. */
export const endsFirst =
  (start: Column, end: Column) =>
  (row: number): boolean =>
    present(start.at(row)) && present(end.at(row)) && end.at(row) < start.at(row);

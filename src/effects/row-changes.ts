import type { Alternative, Look } from '../checks/check.ts';
import { cellValue } from '../dataset/cell-value.ts';
import type { RowChange } from '../dataset/change-dataset.ts';
import type { Column } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';

/** What must change for a failing row to be what it could be; nothing where the row does not say. */
export function rowChanges(
  dataset: Dataset,
  look: Look,
  alternative: Alternative,
): (row: number) => readonly RowChange[] {
  const { table } = look;
  if (alternative === 'left out') return (row) => [{ table, row, becomes: 'left out' }];
  if (alternative === 'the right one') return insteadOfTheFirst(dataset, look);
  const columns: Readonly<Record<string, Column>> = dataset[table].columns;
  const cells = Object.entries(alternative as Readonly<Record<string, Told>>);
  return (row) => {
    const held = cells.map(([field, told]): readonly [string, number] => [
      field,
      typeof told === 'object' ? (columns[told.sameAs]?.at(row) ?? Number.NaN) : cellValue(table, field, told),
    ]);
    const isTold = held.every(([, value], place) => present(value) || cells[place]?.[1] === '');
    return isTold ? [{ table, row, becomes: Object.fromEntries(held) }] : [];
  };
}

type Told = string | number | { readonly sameAs: string };

/** The row stands, and the first row with its identifier, to which everything is tied, does not. */
function insteadOfTheFirst(dataset: Dataset, { table, columns }: Look): (row: number) => readonly RowChange[] {
  const all: Readonly<Record<string, Column>> = dataset[table].columns;
  const identifier = all[columns[0] ?? ''];
  const first = new Map<number, number>();
  for (let row = dataset[table].rows - 1; row >= 0; row--) first.set(identifier?.at(row) ?? Number.NaN, row);
  return (row) => {
    const earlier = first.get(identifier?.at(row) ?? Number.NaN);
    return earlier === undefined || earlier === row ? [] : [{ table, row: earlier, becomes: 'left out' }];
  };
}

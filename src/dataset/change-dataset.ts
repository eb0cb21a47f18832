import type { Extract } from '../extracts/extract.ts';
import { extracts } from '../extracts/index.ts';
import { linksOf } from './build-dataset.ts';
import type { Column } from './column.ts';
import type { Dataset, Table, TableName, Tables } from './dataset.ts';

/** What becomes of one row: other values in some of its columns, or no row at all. */
export interface RowChange {
  readonly table: TableName;
  readonly row: number;
  readonly becomes: 'left out' | Readonly<Record<string, number>>;
}

/**
 * A dataset as it would be after some changes, linked anew where they move a link. The one it is made from stays as it is, and what no change
 * touches is shared with it. Where a row is both changed and left out, it is left out.
 */
export function changeDataset(dataset: Dataset, changes: readonly RowChange[]): Dataset {
  const names = [...new Set(changes.map(({ table }) => table))];
  const changed = Object.fromEntries(
    names.map((name) => [
      name,
      changeTable(
        dataset[name],
        changes.filter(({ table }) => table === name),
      ),
    ]),
  );
  const tables: Tables = { ...dataset, ...changed };
  const { texts, links } = dataset;
  return { ...tables, links: changes.some(movesLinks) ? linksOf(tables, texts.size) : links, texts };
}

function movesLinks({ table, becomes }: RowChange): boolean {
  const { columns }: Extract = extracts[table];
  return becomes === 'left out' || Object.keys(becomes).some((field) => columns[field]?.kind === 'identifier');
}

function changeTable<T extends TableName>(table: Table<T>, changes: readonly RowChange[]): Table<T> {
  const gone = new Set(changes.flatMap(({ row, becomes }) => (becomes === 'left out' ? [row] : [])));
  const cells = cellsByColumn(changes);
  const columns: Readonly<Record<string, Column>> = table.columns;
  const change = (column: Column, field: string): Column => {
    const told = cells.get(field);
    const held = told ? column.holding(told) : column;
    return gone.size > 0 ? held.without(gone) : held;
  };
  return {
    ...table,
    rows: table.rows - gone.size,
    line: change(table.line, ''),
    columns: Object.fromEntries(
      Object.entries(columns).map(([field, column]) => [field, change(column, field)]),
    ) as unknown as Table<T>['columns'],
  };
}

/** What each column is to hold, by row. */
function cellsByColumn(changes: readonly RowChange[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>();
  for (const { row, becomes } of changes) {
    if (becomes === 'left out') continue;
    for (const [field, value] of Object.entries(becomes)) {
      const column = found.get(field) ?? new Map<number, number>();
      found.set(field, column.set(row, value));
    }
  }
  return found;
}

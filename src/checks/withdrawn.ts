import type { Dataset, TableName } from '../dataset/dataset.ts';

/** Whether a child (a row of `children`, or absent) is withdrawn: nothing about such a child counts anywhere. */
export const isWithdrawn = ({ children }: Dataset, child: number): boolean => children.columns.deleted.at(child) === 1;

/** Whether a row of a table is of a withdrawn child, by the first row of `children` with its identifier, as links go. */
export function ofWithdrawn(dataset: Dataset): (table: TableName, row: number) => boolean {
  const { children } = dataset;
  const known = new Map<number, boolean>();
  for (let row = 0; row < children.rows; row++) {
    const child = children.columns.childId.at(row);
    if (!known.has(child)) known.set(child, isWithdrawn(dataset, row));
  }
  return (table, row) => {
    const { columns } = dataset[table];
    return 'childId' in columns && known.get(columns.childId.at(row)) === true;
  };
}

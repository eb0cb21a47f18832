import type { Dataset } from '../dataset/dataset.ts';
import { personKey } from '../dataset/person-key.ts';
import { rowsWhere } from './check.ts';
import { firstAlike } from './first-alike.ts';

/** Rows of children who are, by identifier and date of birth, the same person as a child of an earlier row. */
export function repeatedPeople(dataset: Dataset): readonly number[] {
  const { children } = dataset;
  const { childId, originatingPersonId, dateOfBirth } = children.columns;
  const first = firstAlike({ table: children, by: [originatingPersonId, dateOfBirth] });
  const isOfAnotherId = (row: number): boolean => childId.at(first[row] ?? row) !== childId.at(row);
  return rowsWhere(children, (row) => isOfAnotherId(row) && personKey(dataset, row) !== undefined);
}

import type { Extract } from '../extracts/extract.ts';
import { extracts } from '../extracts/index.ts';
import { ABSENT } from '../vocabulary/absent.ts';
import type { TableName } from './dataset.ts';

/** How a column stores what is said in the canonical form: a code or `true` by its place in the list, blank as absent. */
export function cellValue(table: TableName, column: string, said: string | number): number {
  if (typeof said === 'number') return said;
  if (said === '') return ABSENT;
  const extract: Extract = extracts[table];
  const place = extract.columns[column]?.codes.indexOf(said) ?? -1;
  if (place === -1) throw new RangeError(`${table} ${column} knows no code ${said}`);
  return place;
}

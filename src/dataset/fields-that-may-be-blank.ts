import type { Extract } from '../extracts/extract.ts';
import { extracts } from '../extracts/index.ts';
import type { Dataset, TableName } from './dataset.ts';

/** The fields of a table that its file has and that a row may leave blank, in the order of the extract. */
export function fieldsThatMayBeBlank(dataset: Dataset, table: TableName): readonly string[] {
  const extract: Extract = extracts[table];
  const columns: Readonly<Record<string, { readonly there: boolean }>> = dataset[table].columns;
  return Object.entries(extract.columns)
    .filter(([field, { presence }]) => presence !== 'filled' && columns[field]?.there)
    .map(([field]) => field);
}

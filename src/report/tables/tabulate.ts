import { small } from '../../vocabulary/wording.ts';
import type { BlockOf, TableHead } from '../document.ts';

/** A table of a chart's figures: the first column names the row; the others are figures unless `inWords` lists them. */
export function tabulate(
  caption: string,
  columns: { readonly heads: readonly string[]; readonly inWords?: readonly string[] },
  rows: readonly (readonly string[])[],
): BlockOf<'table'> {
  const head = columns.heads.map(
    (text, place): TableHead => ({ text, numeric: place > 0 && !columns.inWords?.includes(text) }),
  );
  return { kind: 'table', caption: `Figures: ${small(caption)}`, head, rows };
}

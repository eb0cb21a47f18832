import { figureId } from '../../vocabulary/figure-id.ts';
import type { BlockOf, TableHead } from '../document.ts';

/** A cell of a table: words, or a figure with the id by which `boardpack trace` finds it. */
export type Cell = string | { readonly text: string; readonly id: string };

export const figureCell = (text: string, figure: Parameters<typeof figureId>[0]): Cell => ({
  text,
  id: figureId(figure),
});

interface Columns {
  readonly heads: readonly string[];
  /** Headings of columns that hold words, besides the first. */
  readonly inWords?: readonly string[];
}

/** A table of figures: the first column names the row; the others are figures unless `inWords` lists them. */
export const figureTable = (
  caption: string,
  { heads, inWords = [] }: Columns,
  rows: readonly (readonly Cell[])[],
): BlockOf<'table'> => ({
  kind: 'table',
  caption,
  head: heads.map((text, place): TableHead => ({ text, numeric: place > 0 && !inWords.includes(text) })),
  rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
  ids: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '' : cell.id))),
});

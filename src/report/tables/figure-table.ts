import { figureId } from '../../vocabulary/figure-id.ts';
import type { BlockOf, TableHead } from '../document.ts';

/** A cell of a table: what stands in it, and the id of the figure it is where it is one. */
export interface Cell {
  readonly text: string;
  readonly id?: string;
}

/** A cell with words, or a number that is part of the figure beside it. */
export const plainCell = (text: string): Cell => ({ text });

/** A cell that shows a figure, by whose id `boardpack trace` finds it. */
export const figureCell = (text: string, figure: Parameters<typeof figureId>[0]): Cell => ({
  text,
  id: figureId(figure),
});

interface Parts {
  readonly caption: string;
  readonly head: readonly TableHead[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of figures with their ids. */
export const figureTable = ({ caption, head, rows }: Parts): BlockOf<'table'> => ({
  kind: 'table',
  caption,
  head,
  rows: rows.map((row) => row.map(({ text }) => text)),
  ids: rows.map((row) => row.map(({ id = '' }) => id)),
});

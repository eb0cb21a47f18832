import type { Cell, Event } from '../cross-tabulate.ts';
import { groupBy } from './group-by.ts';

/** Distinct children of some events. */
const childrenOf = (events: readonly Event[]): Cell => {
  const { size } = new Set(events.map(({ child }) => child));
  return {
    count: size,
    children: size,
    get rows() {
      return events.map(({ row }) => row);
    },
  };
};

/** The children of some events by a code, each counted once in a cell: nothing where no child has the code. */
export function childrenBy(events: readonly Event[], codeOf: (event: Event) => string): (code: string) => Cell {
  const cells = new Map([...groupBy(events, codeOf)].map(([code, part]) => [code, childrenOf(part)]));
  const nobody = childrenOf([]);
  return (code) => cells.get(code) ?? nobody;
}

/** Cells of which no child is in two, together. */
export const togetherCells = (cells: readonly Cell[]): Cell => ({
  count: cells.reduce((sum, { count }) => sum + count, 0),
  children: cells.reduce((sum, { children }) => sum + children, 0),
  get rows() {
    return cells.flatMap(({ rows }) => rows);
  },
});

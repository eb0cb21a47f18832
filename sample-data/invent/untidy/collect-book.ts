import type { Size } from '../invent-service.ts';
import { inventService } from '../invent-service.ts';
import type { ChildCase } from '../records.ts';
import type { CaseTable } from '../tables.ts';
import { COLUMNS, rowsOf } from '../tables.ts';
import type { Book, Row } from './row.ts';

/** Canonical cells by their headings. */
export const rowFrom = (headings: readonly string[], cells: readonly string[]): Row => ({
  cells: new Map(headings.map((heading, place) => [heading, cells[place] ?? ''])),
  fault: null,
  taken: false,
});

/** Some 300 of the children: one in eight, more of those with a stay in custody, and every withdrawn record. */
const isExported = ({ child, episodes }: ChildCase, number: number): boolean =>
  child.deleted || number % 8 === 3 || (episodes.length > 0 && number % 3 === 0);

const TABLES: readonly CaseTable[] = ['children', 'offences', 'outcomes', 'custody_episodes'];

/** The stories that the untidy export holds, still without a fault. */
export const collectBook = (seed: number, size: Size): Book => {
  const book: Book = { children: [], offences: [], outcomes: [], custody_episodes: [] };
  let number = 0;
  for (const records of inventService(seed, size)) {
    number += 1;
    if (!isExported(records, number)) continue;
    const rows = rowsOf(records);
    for (const table of TABLES) book[table].push(...rows[table].map((cells) => rowFrom(COLUMNS[table], cells)));
  }
  return book;
};

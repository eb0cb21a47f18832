import { populationRows } from '../borough.ts';
import type { Size } from '../invent-service.ts';
import { inventService } from '../invent-service.ts';
import { boardRows } from '../orders/board.ts';
import { createOrders, orderSeed } from '../orders/invent-orders.ts';
import type { ChildCase } from '../records.ts';
import type { CaseTable } from '../tables.ts';
import { COLUMNS, ORDER_TABLES, rowsOf } from '../tables.ts';
import type { Book, Row } from './row.ts';

/** Canonical cells by their headings. */
const rowFrom = (headings: readonly string[], cells: readonly string[]): Row => ({
  cells: new Map(headings.map((heading, place) => [heading, cells[place] ?? ''])),
  fault: null,
  taken: false,
});

/** Some 300 of the children: one in eight, more of those with a stay in custody, and every withdrawn record. */
const isExported = ({ child, episodes }: ChildCase, number: number): boolean =>
  child.deleted || number % 8 === 3 || (episodes.length > 0 && number % 3 === 0);

const TABLES: readonly CaseTable[] = ['children', 'offences', 'outcomes', 'custody_episodes'];

const localPopulation = (): Row[] =>
  populationRows(1)
    .map((cells) => cells.map((cell) => cell.replace('sample: ', 'sample – ')))
    .map((cells) => rowFrom(COLUMNS.population, cells));

/** A book in which no child has a row yet. */
const emptyBook = (seed: number): Book => ({
  children: [],
  offences: [],
  outcomes: [],
  custody_episodes: [],
  interventions: [],
  intervention_offences: [],
  accommodation: [],
  education: [],
  send: [],
  health: [],
  wider_services: [],
  victims: [],
  population: localPopulation(),
  board_attendance: boardRows(orderSeed(seed)).map((cells) => rowFrom(COLUMNS.board_attendance, cells)),
});

const orderRow = ({ child }: ChildCase, row: Row): Row => {
  row.cells.set('child_id', child.childId);
  return row;
};

/** The stories that the untidy export holds, still without a fault. */
export const collectBook = (seed: number, size: Size): Book => {
  const book = emptyBook(seed);
  const ordersOf = createOrders(seed);
  let number = 0;
  for (const records of inventService(seed, size)) {
    number += 1;
    const orders = ordersOf(records);
    if (!isExported(records, number)) continue;
    const rows = rowsOf(records);
    for (const table of TABLES) book[table].push(...rows[table].map((cells) => rowFrom(COLUMNS[table], cells)));
    for (const table of ORDER_TABLES) {
      book[table].push(...orders[table].map((cells) => orderRow(records, rowFrom(COLUMNS[table], cells))));
    }
  }
  return book;
};

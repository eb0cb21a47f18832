import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { populationRows } from '../borough.ts';
import { comparatorRows } from '../comparators.ts';
import type { CsvFile, CsvForm } from '../csv-file.ts';
import { CANONICAL_FORM, openCsv } from '../csv-file.ts';
import { boardRows } from '../orders/board.ts';
import { orderSeed } from '../orders/invent-orders.ts';
import { COLUMNS } from '../tables.ts';
import type { Order } from '../write-canonical.ts';
import { collectBook, rowFrom } from './collect-book.ts';
import { untidyConfiguration } from './configuration.ts';
import { decorateDescriptions } from './decorate-descriptions.ts';
import { seedWholeFaults } from './faults-of-whole-extracts.ts';
import { LOCAL_CHILDREN } from './local-children.ts';
import { LOCAL_EPISODES, LOCAL_POPULATION } from './local-episodes.ts';
import { LOCAL_HEALTH, LOCAL_VICTIMS } from './local-needs.ts';
import { LOCAL_OFFENCES } from './local-offences.ts';
import { LOCAL_OUTCOMES } from './local-outcomes.ts';
import { LOCAL_ACCOMMODATION, LOCAL_EDUCATION } from './local-places.ts';
import { LOCAL_INTERVENTIONS, LOCAL_LINKS } from './local-programmes.ts';
import { localHeadings, localRow } from './localise.ts';
import type { LocalForm, Row } from './row.ts';
import { cellOf } from './row.ts';
import { seedFaults } from './seed-faults.ts';

const FORMS: readonly LocalForm[] = [LOCAL_CHILDREN, LOCAL_OFFENCES, LOCAL_OUTCOMES, LOCAL_EPISODES, LOCAL_POPULATION];

const asItIs = (table: 'send' | 'wider_services' | 'board_attendance'): LocalForm => ({
  canonical: true,
  table,
  file: `${table}.csv`,
  search: `${table}.csv`,
  delimiter: 'comma',
  headings: Object.fromEntries(COLUMNS[table].map((heading) => [heading, heading])),
  texts: {},
  extra: null,
});

const ORDER_FORMS: readonly LocalForm[] = [
  LOCAL_INTERVENTIONS,
  LOCAL_LINKS,
  LOCAL_ACCOMMODATION,
  LOCAL_EDUCATION,
  LOCAL_HEALTH,
  LOCAL_VICTIMS,
];

const CANONICAL_FORMS: readonly LocalForm[] = [asItIs('send'), asItIs('wider_services'), asItIs('board_attendance')];

const DELIMITERS: Record<LocalForm['delimiter'], CsvForm['delimiter']> = { comma: ',', semicolon: ';', tab: '\t' };

/** Cells of a record, one more or one fewer where that is what is wrong with it. */
const raggedOrNot = (cells: string[], { fault }: Row): string[] => {
  if (fault?.fault !== 'ragged-row') return cells;
  return fault.whatIsWrong === 'one cell too many' ? [...cells, 'see note'] : cells.slice(0, -1);
};

const formOf = ({ canonical, delimiter }: LocalForm): CsvForm =>
  canonical ? CANONICAL_FORM : { delimiter: DELIMITERS[delimiter], newline: '\r\n', encoding: 'windows-1252' };

/** Writes one local file, and lists its faults with the line each record starts on. */
const writeLocal = (folder: string, form: LocalForm, rows: readonly Row[]): string[][] => {
  const file = openCsv(join(folder, form.file), formOf(form));
  file.write(localHeadings(form));
  const faults: string[][] = [];
  for (const [index, row] of rows.entries()) {
    const line = file.write(raggedOrNot(localRow(form, row.cells, index), row));
    if (row.fault === null) continue;
    faults.push([row.fault.fault, form.file, String(line), cellOf(row.cells, 'child_id'), row.fault.whatIsWrong]);
  }
  file.close();
  return faults;
};

const writeAll = (file: CsvFile, rows: readonly (readonly string[])[]): void => {
  for (const row of rows) file.write(row);
  file.close();
};

const localPopulation = (): Row[] =>
  populationRows(1)
    .map((cells) => cells.map((cell) => cell.replace('sample: ', 'sample – ')))
    .map((cells) => rowFrom(COLUMNS.population, cells));

/** Writes the service as its case system would export it, with the seeded faults and the list of them. */
export const writeUntidy = ({ folder, referenceFolder, seed, size }: Order): void => {
  mkdirSync(folder, { recursive: true });
  const book = collectBook(seed, size);
  decorateDescriptions(book.offences);
  seedFaults(book);
  const wholeFaults = seedWholeFaults(book);
  const board = boardRows(orderSeed(seed)).map((cells) => rowFrom(COLUMNS.board_attendance, cells));
  const rows = { ...book, population: localPopulation(), board_attendance: board };
  const faults = [...FORMS, ...ORDER_FORMS, ...CANONICAL_FORMS].flatMap((form) => [
    ...writeLocal(folder, form, rows[form.table]),
    ...wholeFaults
      .filter(({ table }) => table === form.table)
      .map(({ fault, whatIsWrong }) => [fault, form.file, '1', '', whatIsWrong]),
  ]);
  writeAll(openCsv(join(folder, 'faults.csv'), CANONICAL_FORM), [
    ['fault', 'file', 'line', 'child_id', 'what_is_wrong'],
    ...faults.sort(([one = ''], [other = '']) => (one < other ? -1 : Number(one > other))),
  ]);
  writeAll(openCsv(join(folder, 'comparators.csv'), CANONICAL_FORM), [
    [...COLUMNS.comparators],
    ...comparatorRows(referenceFolder),
  ]);
  writeFileSync(join(folder, 'boardpack.yaml'), untidyConfiguration([...FORMS, ...ORDER_FORMS]));
};

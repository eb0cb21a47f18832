import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AREA, AS_AT, populationRows, SERVICE } from './borough.ts';
import { comparatorRows } from './comparators.ts';
import { CANONICAL_FORM, openCsv } from './csv-file.ts';
import { isoDate } from './days.ts';
import type { Size } from './invent-service.ts';
import { inventService, SAMPLE_SIZE } from './invent-service.ts';
import { boardRows } from './orders/board.ts';
import { createOrders, orderSeed } from './orders/invent-orders.ts';
import type { ChildCase } from './records.ts';
import type { CaseTable, OrderTable, TableName } from './tables.ts';
import { COLUMNS, ORDER_TABLES, rowsOf } from './tables.ts';

/** What to invent, and where it goes. */
export interface Order {
  readonly folder: string;
  readonly referenceFolder: string;
  readonly seed: number;
  readonly size: Size;
  /** Whether the tables about orders are written too; a benchmark of the others does without. */
  readonly orders: boolean;
}

/** The first lines of a workspace's configuration. */
export const CONFIGURATION = `service: ${SERVICE}\narea: ${AREA}\nasAt: ${isoDate(AS_AT)}\nnotice: Sample data. Aldermoor is invented, and so is everyone in it.\ncomparators:\n  contains: [london, england_and_wales]\ntargets:\n  # Invented aims for a quarter.\n  fte.count: 25\n  custody.sentencing_occasions: 2\n  kpi1.suitable_end: 95\n  kpi2.suitable_end: 65\n`;

const openTable = (folder: string, table: TableName) => {
  const file = openCsv(join(folder, `${table}.csv`), CANONICAL_FORM);
  file.write(COLUMNS[table]);
  return file;
};

const writeTable = (folder: string, table: TableName, rows: readonly string[][]): void => {
  const file = openTable(folder, table);
  for (const row of rows) file.write(row);
  file.close();
};

/** Opens the tables about orders, and gives what adds one child's rows to them and what closes them. */
const openOrders = (folder: string, seed: number) => {
  const ordersOf = createOrders(seed);
  const files = ORDER_TABLES.map((table) => [table, openTable(folder, table)] as const);
  return {
    add: (records: ChildCase): void => {
      const rows: Record<OrderTable, string[][]> = ordersOf(records);
      for (const [table, file] of files) for (const row of rows[table]) file.write(row);
    },
    close: (): void => {
      for (const [, file] of files) file.close();
      writeTable(folder, 'board_attendance', boardRows(orderSeed(seed)));
    },
  };
};

/** Writes the canonical tables and a configuration, child by child, so that any size fits in memory. */
export const writeCanonical = ({ folder, referenceFolder, seed, size, orders: withOrders }: Order): void => {
  mkdirSync(folder, { recursive: true });
  const files = {
    children: openTable(folder, 'children'),
    offences: openTable(folder, 'offences'),
    outcomes: openTable(folder, 'outcomes'),
    custody_episodes: openTable(folder, 'custody_episodes'),
  };
  const tables = Object.keys(files) as CaseTable[];
  const orders = withOrders ? openOrders(folder, seed) : null;
  for (const records of inventService(seed, size)) {
    const rows = rowsOf(records);
    for (const table of tables) for (const row of rows[table]) files[table].write(row);
    orders?.add(records);
  }
  orders?.close();
  for (const table of tables) files[table].close();
  const scale = Math.max(1, size.children / SAMPLE_SIZE.children);
  writeTable(folder, 'population', populationRows(scale));
  writeTable(folder, 'comparators', comparatorRows(referenceFolder));
  writeFileSync(join(folder, 'boardpack.yaml'), `# Invented: there is no Aldermoor.\n${CONFIGURATION}`);
};

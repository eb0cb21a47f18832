import type { CaseTable, OrderTable } from '../tables.ts';

/** One record, canonical heading to cell, dates still ISO and codes still canonical. */
export type Cells = Map<string, string>;

/** A cell; a heading the table does not have is a mistake of this program. */
export const cellOf = (cells: Cells, heading: string): string => {
  const cell = cells.get(heading);
  if (cell === undefined) throw new Error(`no column ${heading}`);
  return cell;
};

/** The child a record is about; none where its table has no children. */
export const childIdOf = (cells: Cells): string => cells.get('child_id') ?? '';

/** What is wrong with a record on purpose. */
interface Fault {
  readonly fault: string;
  readonly whatIsWrong: string;
}

/** One record on its way to a local file. */
export interface Row {
  readonly cells: Cells;
  fault: Fault | null;
  /** True once a fault rests on the record as it is. */
  taken: boolean;
}

/** The rows in which a cell holds this. */
export const rowsWith = (rows: readonly Row[], heading: string, text: string): Row[] =>
  rows.filter(({ cells }) => cellOf(cells, heading) === text);

/** The tables that may be seeded with faults: those that hold rows of a child's, and the two that hold no child. */
export type BookTable = CaseTable | OrderTable | 'population' | 'board_attendance';

/** The tables as they will be exported; every row of a child's knows its child, whether or not its file says so. */
export type Book = Record<BookTable, Row[]>;

/** How one table looks when the case system exports it. */
export interface LocalForm {
  /** True where the file is as the canonical form has it: UTF-8, commas, ISO dates. */
  readonly canonical?: true;
  readonly table: BookTable;
  readonly file: string;
  /** What the configuration looks for: the name, or a glob where the name changes with the day. */
  readonly search: string;
  readonly delimiter: 'comma' | 'semicolon' | 'tab';
  /** Canonical heading to local heading, in the order of the file; a column left out is not exported. */
  readonly headings: Readonly<Record<string, string>>;
  /** Column, then canonical code, to the texts used for it in turn. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** A column nobody asked for. */
  readonly extra: { readonly heading: string; readonly text: (cells: Cells, index: number) => string } | null;
}

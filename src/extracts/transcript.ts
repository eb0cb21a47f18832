import type { Encoding } from './mapping.ts';

/** What can be wrong with cells, rows or columns as they are read. */
const problemKinds = [
  'column missing',
  'no rows',
  'ragged row',
  'record over many lines',
  'identifier blank',
  'identifier damaged',
  'cell blank',
  'not a date',
  'not a number',
  'not true or false',
  'not a known code',
  'encoding guessed',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** One cause, and every line it touches: a wrong date style in a column is one problem, not four thousand. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly file: string;
  readonly table: string;
  /** The heading as the file writes it. */
  readonly heading?: string;
  /** The canonical heading, or what the cell should have held. */
  readonly expects: string;
  /** Physical lines, heading line 1, in order. */
  readonly lines: readonly number[];
}

/** A text that maps to no code, and how often it stands in its column. Personal data is possible: never for a terminal. */
export interface UnmappedText {
  readonly heading: string;
  readonly text: string;
  readonly rows: number;
  /** The physical lines it stands on, in order. */
  readonly lines: readonly number[];
}

/** What reading one file came to. */
export interface Transcript {
  readonly table: string;
  readonly file: string;
  readonly encoding: Encoding;
  readonly rowsRead: number;
  readonly rowsRefused: number;
  readonly blankRows: number;
  readonly extraHeadings: readonly string[];
  readonly missingHeadings: readonly string[];
  readonly problems: readonly Problem[];
  readonly unmapped: readonly UnmappedText[];
}

import type { ColumnSpec } from '../extracts/columns.ts';
import type { extracts, TableName } from '../extracts/index.ts';
import type { TextPool } from '../extracts/text-pool.ts';
import type { Transcript } from '../extracts/transcript.ts';
import type { CodeColumn, Column } from './column.ts';

type Extracts = typeof extracts;

export type { TableName };

type ColumnOf<Spec> = Spec extends ColumnSpec<'code', infer Code> ? CodeColumn<Code> : Column;

export type Field<T extends TableName> = keyof Extracts[T]['columns'] & string;

/** The codes a column knows; none where it holds no codes. */
export type CodeOf<T extends TableName, F extends Field<T>> =
  Extracts[T]['columns'][F] extends ColumnSpec<'code' | 'flag', infer Code> ? Code : never;

/** One extract in memory. A table that was not given is not `there`, and has no rows. */
export interface Table<T extends TableName> {
  readonly name: T;
  readonly there: boolean;
  /** The file it came from, or the one that would supply it. */
  readonly file: string;
  readonly rows: number;
  /** The physical line a row starts on. */
  readonly line: Column;
  readonly columns: { readonly [F in Field<T>]: ColumnOf<Extracts[T]['columns'][F]> };
  readonly transcript: Transcript | undefined;
}

/** Rows of other tables that rows point at; absent where there is none (an orphan, and a finding). */
interface Links {
  readonly childOfOffence: Column;
  readonly childOfOutcome: Column;
  readonly offenceOfOutcome: Column;
  readonly childOfEpisode: Column;
  /** The custodial outcome a sentence episode carries out, where the extract says. */
  readonly outcomeOfEpisode: Column;
  readonly childOfIntervention: Column;
  /** What a row of `interventionOffences` ties together. */
  readonly interventionOfLink: Column;
  readonly offenceOfLink: Column;
  readonly childOfAccommodation: Column;
  readonly childOfEducation: Column;
  readonly childOfSend: Column;
  readonly childOfHealth: Column;
  readonly childOfWiderServices: Column;
  readonly offenceOfVictim: Column;
  readonly interventionOfVictim: Column;
}

/** Every row that could be read, in columns, linked by child and offence. Read-only: checks and measures only look. */
export type Dataset = Tables & {
  readonly links: Links;
  readonly texts: TextPool;
};

/** A table for every extract, there or not. */
export type Tables = { readonly [T in TableName]: Table<T> };

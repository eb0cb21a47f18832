import type { ColumnSpec } from './columns.ts';

export type Columns = Readonly<Record<string, ColumnSpec>>;

/** One CSV file of the case-level return in its canonical form: its name and its columns. */
export interface Extract<C extends Columns = Columns> {
  /** The canonical name: the file is `<name>.csv` unless the workspace says otherwise. */
  readonly name: string;
  readonly columns: C;
  /** Canonical headings that no figure or check reads, so that they are not listed as strangers. */
  readonly unread: readonly string[];
}

export const defineExtract = <const C extends Columns>(
  extract: Omit<Extract<C>, 'unread'> & { readonly unread?: readonly string[] },
): Extract<C> => ({ unread: [], ...extract });

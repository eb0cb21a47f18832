import { ABSENT, UNREADABLE } from '../vocabulary/absent.ts';
import type { CellReader } from './cell-readers.ts';
import { cellReader } from './cell-readers.ts';
import type { ColumnSpec } from './columns.ts';
import type { Extract } from './extract.ts';
import type { Layout } from './headings.ts';
import { findColumns } from './headings.ts';
import type { ProblemLog } from './problem-log.ts';
import type { SourceFile } from './read-extract.ts';
import type { TextPool } from './text-pool.ts';

interface ColumnBeingRead {
  readonly spec: ColumnSpec;
  readonly heading: string;
  readonly place: number;
  readonly read: CellReader;
  readonly values: Int32Array | Float64Array;
}

interface Setting {
  readonly source: SourceFile;
  readonly pool: TextPool;
  readonly log: ProblemLog;
  readonly capacity: number;
}

/** The rows of one file as they are taken in: the first record that is not blank names the columns. */
export class TableBody {
  readonly lines: Int32Array;
  /** Records under the headings that are not blank, and what became of them. */
  seen = 0;
  rows = 0;
  refused = 0;
  blank = 0;
  layout: Layout | undefined;
  readonly #extract: Extract;
  readonly #setting: Setting;
  #columns: readonly (ColumnBeingRead & { readonly field: string })[] = [];

  constructor(extract: Extract, setting: Setting) {
    this.#extract = extract;
    this.#setting = setting;
    this.lines = new Int32Array(setting.capacity);
  }

  take(cells: readonly string[], line: number): void {
    if (cells[0]?.trim() === '' && cells.every((cell) => cell.trim() === '')) this.blank++;
    else if (!this.layout) this.#layOut(cells, line);
    else this.#takeRow(cells, line);
  }

  #layOut(cells: readonly string[], line: number): void {
    const { source, pool, capacity } = this.#setting;
    this.layout = findColumns(this.#extract, source.mapping, { where: `${source.file}, line ${line}`, cells });
    this.#columns = [...this.layout.places].flatMap(([field, { place, heading }]) => {
      const spec = this.#extract.columns[field];
      if (!spec) return [];
      const values = spec.kind === 'number' ? new Float64Array(capacity) : new Int32Array(capacity);
      return [{ field, spec, heading, place, values, read: cellReader({ spec, mapping: source.mapping, pool }) }];
    });
  }

  #takeRow(cells: readonly string[], line: number): void {
    this.seen++;
    if (cells.length !== this.layout?.width) {
      this.#setting.log.ragged(line, this.layout?.width ?? 0);
      this.refused++;
    } else if (this.#takeCells(cells, line)) {
      this.lines[this.rows] = line;
      this.rows++;
    } else this.refused++;
  }

  /** Stores the cells of the row being read; false where the row cannot be kept. */
  #takeCells(cells: readonly string[], line: number): boolean {
    for (const column of this.#columns) {
      const cell = (cells[column.place] ?? '').trim();
      const value = column.read(cell);
      column.values[this.rows] = value;
      const usable = value > UNREADABLE || (value === ABSENT && column.spec.presence !== 'filled');
      if (!usable && !this.#setting.log.bad({ column, cell, value, line })) return false;
    }
    return true;
  }

  /** Canonical headings of the columns that are there. */
  get headings(): ReadonlySet<string> {
    return new Set(this.#columns.map(({ spec }) => spec.heading));
  }

  values(): ReadonlyMap<string, Int32Array | Float64Array> {
    return new Map(this.#columns.map(({ field, values }) => [field, values.subarray(0, this.rows)]));
  }
}

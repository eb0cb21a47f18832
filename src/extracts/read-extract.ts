import { UserError } from '../errors.ts';
import { ABSENT, UNREADABLE } from '../vocabulary/absent.ts';
import type { CellReader } from './cell-readers.ts';
import { cellReader } from './cell-readers.ts';
import type { ColumnSpec } from './columns.ts';
import { decode } from './decode.ts';
import type { Extract } from './extract.ts';
import type { Layout } from './headings.ts';
import { findColumns } from './headings.ts';
import type { Mapping } from './mapping.ts';
import { delimiters } from './mapping.ts';
import { ProblemLog } from './problem-log.ts';
import { cutRecords } from './records.ts';
import type { TextPool } from './text-pool.ts';
import type { Transcript } from './transcript.ts';

export interface ReadTable {
  /** Stored values by field; a missing column is not among them. Shorter columns do not exist. */
  readonly values: ReadonlyMap<string, Int32Array | Float64Array>;
  /** The physical line each row starts on. */
  readonly lines: Int32Array;
  readonly transcript: Transcript;
}

export interface SourceFile {
  /** The file's own name, as messages give it. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly mapping: Mapping;
}

interface ColumnBeingRead {
  readonly spec: ColumnSpec;
  readonly heading: string;
  readonly place: number;
  readonly read: CellReader;
  readonly values: Int32Array | Float64Array;
}

/**
 * Reads one file into columns. A row is refused where its shape is wrong or an identifier that must be filled is blank
 * or damaged; any other cell that cannot be used is kept as a hole in its row. Each cause is one problem, with its lines.
 */
export function readExtract(extract: Extract, source: SourceFile, pool: TextPool): ReadTable {
  const { file, bytes, mapping } = source;
  const { text, encoding, guessed } = decode(file, bytes, mapping.encoding);
  const records = cutRecords(file, text, delimiters[mapping.delimiter]);
  const log = new ProblemLog(file, extract.name);
  const body = new Body(extract, { source, pool, log, capacity: records.physicalLines });
  records.visit((cells, line) => body.take(cells, line));
  if (!body.layout) throw emptyFile(file);
  if (body.seen !== body.rows + body.refused) throw new Error(`${file}: rows read and refused do not add up`);
  if (guessed) log.note('encoding guessed', encoding);
  if (body.seen === 0) log.note('no rows', 'at least one row under the headings');
  const missing = Object.entries(extract.columns).filter(([field]) => !body.layout?.places.has(field));
  for (const [, { heading, presence }] of missing)
    if (presence === 'present' || heading in mapping.headings) log.note('column missing', heading);
  return {
    values: body.values(),
    lines: body.lines.subarray(0, body.rows),
    transcript: {
      table: extract.name,
      file,
      encoding,
      rowsRead: body.rows,
      rowsRefused: body.refused,
      blankRows: body.blank,
      extraHeadings: body.layout.extraHeadings,
      missingHeadings: missing.map(([, { heading }]) => heading),
      problems: log.problems(),
      unmapped: log.unmapped(),
    },
  };
}

const emptyFile = (file: string): UserError =>
  new UserError(`${file} is empty: not even its headings are there.`, 'Export it again.', { exit: 3 });

interface Setting {
  readonly source: SourceFile;
  readonly pool: TextPool;
  readonly log: ProblemLog;
  readonly capacity: number;
}

/** The rows of one file as they are taken in: the first record that is not blank names the columns. */
class Body {
  readonly lines: Int32Array;
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

  get seen(): number {
    return this.#seen;
  }
  #seen = 0;

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
    this.#seen++;
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

  values(): ReadonlyMap<string, Int32Array | Float64Array> {
    return new Map(this.#columns.map(({ field, values }) => [field, values.subarray(0, this.rows)]));
  }
}

import { UserError } from '../errors.ts';
import type { ColumnSpec } from './columns.ts';
import { decode } from './decode.ts';
import type { Extract } from './extract.ts';
import type { Mapping } from './mapping.ts';
import { delimiters } from './mapping.ts';
import { ProblemLog } from './problem-log.ts';
import { cutRecords } from './records.ts';
import { TableBody } from './table-body.ts';
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

/**
 * Reads one file into columns. A row is refused where its shape is wrong or an identifier that must be filled is blank
 * or damaged; any other cell that cannot be used is kept as a hole in its row. Each cause is one problem, with its lines.
 */
export function readExtract(extract: Extract, source: SourceFile, pool: TextPool): ReadTable {
  const { file, bytes, mapping } = source;
  const { text, encoding, guessed } = decode(file, bytes, mapping.encoding);
  const records = cutRecords(file, text, delimiters[mapping.delimiter]);
  const log = new ProblemLog(file, extract.name);
  const body = new TableBody(extract, { source, pool, log, capacity: records.physicalLines });
  records.visit((cells, line) => body.take(cells, line));
  if (!body.layout) throw emptyFile(file);
  if (body.seen !== body.rows + body.refused) throw new Error(`${file}: rows read and refused do not add up`);
  const missing = Object.values(extract.columns).filter(({ heading }) => !body.headings.has(heading));
  if (guessed) log.note('encoding guessed', encoding);
  if (body.seen === 0) log.note('no rows', 'at least one row under the headings');
  for (const line of records.overManyLines) log.overManyLines(line);
  for (const { heading } of missing.filter((spec) => isMissed(spec, mapping))) log.note('column missing', heading);
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
      missingHeadings: missing.map(({ heading }) => heading),
      problems: log.problems(),
      unmapped: log.unmapped(),
    },
  };
}

/** A column that must be there, or that the workspace says is. */
const isMissed = ({ presence, heading }: ColumnSpec, { headings }: Mapping): boolean =>
  presence === 'present' || heading in headings;

const emptyFile = (file: string): UserError =>
  new UserError(`${file} is empty: not even its headings are there.`, 'Export it again.', { exit: 3 });

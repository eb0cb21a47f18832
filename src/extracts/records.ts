import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../errors.ts';

/** A record with a quotation mark in it: where its text lies, the line it starts on and how many lines it covers. */
interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly lines: number;
}

/** A CSV text cut into records: the cells of each, and the physical line (from 1) on which it starts. */
export interface Records {
  readonly physicalLines: number;
  /** Lines on which records start that cover so many lines that a quotation mark may have been left open. */
  readonly overManyLines: readonly number[];
  /** Shows every record, in order, to a visitor; its cells are good until the next one. */
  readonly visit: (visitor: Visitor) => void;
}

/** Part of a text, up to but not including `to`. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly delimiter: string;
}

type Visitor = (cells: readonly string[], line: number) => void;

/** A note of more lines than this is more likely an open quotation mark that a later one closed. */
const manyLines = 20;

/**
 * Cuts a CSV text into records. Line ends may be LF, CRLF, CR or mixed.
 *
 * A record without a quotation mark has no grammar beyond its delimiter, and splitting it is seven times as fast as
 * parsing it (6 MB: 0.04 s against 0.29 s). Records with one all go to csv-parse, in one call.
 */
export function cutRecords(file: string, raw: string, delimiter: string): Records {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  const quoted = quotedRecords(file, text);
  const parsed = parseQuoted(file, quoted, { text, delimiter });
  const physicalLines = countLines(text);
  const visit = (visitor: Visitor): void => {
    let [from, line] = [0, 1];
    for (const [place, record] of quoted.entries()) {
      visitPlain({ text, from, to: record.from, delimiter }, line, visitor);
      visitor(parsed[place] ?? [], record.line);
      [from, line] = [record.to + 1, record.line + record.lines];
    }
    const lines = line - 1 + visitPlain({ text, from, to: text.length, delimiter }, line, visitor);
    if (lines !== physicalLines) throw new Error(`${file}: ${lines} of its ${physicalLines} lines were visited`);
  };
  const overManyLines = quoted.filter(({ lines }) => lines > manyLines).map(({ line }) => line);
  return { physicalLines, overManyLines, visit };
}

/** Shows the records of a stretch of text without quotation marks, and says how many there were. */
function visitPlain({ text, from, to, delimiter }: Stretch, line: number, visitor: Visitor): number {
  const cells: string[] = [];
  let next = line;
  for (let start = from; start < to; next++) {
    const end = endOfLine(text, start);
    cutCells(text.slice(start, end), delimiter, cells);
    visitor(cells, next);
    start = end + 1;
  }
  return next - line;
}

/** Puts the cells of a line where those of the line before stood: half the time of splitting each into a list anew. */
function cutCells(line: string, delimiter: string, cells: string[]): void {
  let [count, start] = [0, 0];
  for (let end = line.indexOf(delimiter); end >= 0; end = line.indexOf(delimiter, start)) {
    cells[count++] = line.slice(start, end);
    start = end + 1;
  }
  cells[count++] = line.slice(start);
  cells.length = count;
}

function endOfLine(text: string, from: number): number {
  const to = text.indexOf('\n', from);
  return to < 0 ? text.length : to;
}

function countLines(text: string): number {
  let lines = 0;
  for (let from = 0; from < text.length; from = endOfLine(text, from) + 1) lines++;
  return lines;
}

/** Where records hold quotation marks. A record ends at the first line end with an even number of marks before it. */
function quotedRecords(file: string, text: string): readonly Quoted[] {
  const found: Quoted[] = [];
  let line = 1;
  let from = 0;
  for (let mark = text.indexOf('"'); mark >= 0; mark = text.indexOf('"', from)) {
    for (let to = endOfLine(text, from); to < mark; to = endOfLine(text, from)) {
      from = to + 1;
      line++;
    }
    const record = quotedRecord(text, from, line);
    if (!record) throw unclosedQuote(file, line);
    found.push(record);
    from = record.to + 1;
    line += record.lines;
  }
  return found;
}

function quotedRecord(text: string, from: number, line: number): Quoted | undefined {
  let marks = 0;
  let lines = 0;
  for (let start = from; start < text.length; lines++) {
    const to = endOfLine(text, start);
    marks += text.slice(start, to).split('"').length - 1;
    if (marks % 2 === 0) return { from, to, line, lines: lines + 1 };
    start = to + 1;
  }
  return undefined;
}

function parseQuoted(
  file: string,
  quoted: readonly Quoted[],
  { text, delimiter }: { text: string; delimiter: string },
): readonly (readonly string[])[] {
  if (quoted.length === 0) return [];
  const csv = quoted.map(({ from, to }) => text.slice(from, to)).join('\n');
  try {
    const records = parse(csv, { delimiter, record_delimiter: '\n', relax_column_count: true });
    if (records.length !== quoted.length) throw new Error(`${file}: records were lost among quotation marks`);
    return records;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw misplacedQuote(file, quoted[recordOf(cause)]?.line ?? 1, cause);
  }
}

/** Which of the records it was given csv-parse could not parse. */
const recordOf = ({ records }: CsvError & { readonly records?: number }): number => records ?? 0;

const unclosedQuote = (file: string, line: number): UserError =>
  new UserError(
    `${file}: a quotation mark opened on line ${line} is never closed, so the rows after it cannot be told apart.`,
    `Look at line ${line} in a text editor, close the quotation mark in the case system, and export again.`,
    { exit: 3 },
  );

const misplacedQuote = (file: string, line: number, cause: Error): UserError =>
  new UserError(
    `${file}, record starting on line ${line}: a quotation mark stands where none may, so its cells cannot be told apart.`,
    'A cell with a quotation mark must be quoted whole and its marks doubled: export again, or correct that line.',
    { exit: 3, cause },
  );

import { endOfLine, parseQuoted, quotedRecords } from './quoted-records.ts';

/** A CSV text cut into records: the cells of each, and the physical line (from 1) on which it starts. */
export interface Records {
  readonly physicalLines: number;
  /** Lines on which records start that cover so many lines that a quotation mark may have been left open. */
  readonly overManyLines: readonly number[];
  /** Shows every record, in order, to a visitor. */
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
  let next = line;
  for (let start = from; start < to; next++) {
    const end = endOfLine(text, start);
    visitor(text.slice(start, end).split(delimiter), next);
    start = end + 1;
  }
  return next - line;
}

function countLines(text: string): number {
  let lines = 0;
  for (let from = 0; from < text.length; from = endOfLine(text, from) + 1) lines++;
  return lines;
}

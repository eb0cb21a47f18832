import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../errors.ts';

/** A record with a quotation mark in it: where its text lies, the line it starts on and how many lines it covers. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly lines: number;
}

/** Where the line ends that holds a place of the text; line ends are LF. */
export function endOfLine(text: string, from: number): number {
  const to = text.indexOf('\n', from);
  return to < 0 ? text.length : to;
}

/** Where records hold quotation marks. A record ends at the first line end with an even number of marks before it. */
export function quotedRecords(file: string, text: string): readonly Quoted[] {
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

/** The cells of those records, in order, by csv-parse. */
export function parseQuoted(
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

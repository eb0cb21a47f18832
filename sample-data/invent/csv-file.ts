import { closeSync, openSync, writeSync } from 'node:fs';

/** How a file of values is written down. */
export interface CsvForm {
  readonly delimiter: ',' | ';' | '\t';
  readonly newline: '\n' | '\r\n';
  readonly encoding: 'utf-8' | 'windows-1252';
}

export const CANONICAL_FORM: CsvForm = { delimiter: ',', newline: '\n', encoding: 'utf-8' };

/** A file open for writing, row by row. */
export interface CsvFile {
  /** Writes one row and says on which line of the file it starts; the heading is line 1. */
  write(cells: readonly string[]): number;
  close(): void;
}

const CHUNK = 1 << 20;

/** Characters of the sample that Windows-1252 keeps where Latin-1 has none. */
const WINDOWS_1252: Readonly<Record<string, number>> = { '–': 0x96, '’': 0x92, '€': 0x80 };

const encodeWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const byte = WINDOWS_1252[sign] ?? sign.charCodeAt(0);
    if (byte > 0xff) throw new Error(`Windows-1252 has no ${sign}`);
    return byte;
  });

const quoteWhere = (delimiter: string): ((cell: string) => string) => {
  const special = new RegExp(`["\r\n${delimiter}]`);
  return (cell) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
};

/** Opens a file, replacing what was there, and holds no more than about a megabyte of it in memory. */
export const openCsv = (path: string, form: CsvForm): CsvFile => {
  const descriptor = openSync(path, 'w');
  const quote = quoteWhere(form.delimiter);
  let waiting = '';
  let line = 1;
  const flush = (): void => {
    writeSync(descriptor, form.encoding === 'utf-8' ? Buffer.from(waiting) : encodeWindows1252(waiting));
    waiting = '';
  };
  return {
    write: (cells) => {
      const start = line;
      const text = cells.map(quote).join(form.delimiter) + form.newline;
      line += text.split('\n').length - 1;
      waiting += text;
      if (waiting.length > CHUNK) flush();
      return start;
    },
    close: () => {
      flush();
      closeSync(descriptor);
    },
  };
};

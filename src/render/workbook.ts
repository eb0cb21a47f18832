import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Day } from '../vocabulary/day.ts';

/** One sheet: its name (31 letters at most), its columns with their widths in letters, and its rows, without the heading. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly (readonly [heading: string, width: number, holds?: 'numbers'])[];
  /** Texts stay text, whatever they look like; numbers are numbers. */
  readonly rows: readonly (readonly (string | number)[])[];
}

const MILLISECONDS_A_DAY = 86_400_000;

const headingStyle = {
  font: { bold: true, name: 'Calibri', size: 11 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6EBF1' } },
  alignment: { vertical: 'top', wrapText: true },
} as const;

/**
 * A spreadsheet whose sheets open ready to read: headings frozen, a filter on each column, columns wide enough. It says it
 * was made on `day`, not now, so that the same sheets give the same bytes.
 */
export function workbook(sheets: readonly Sheet[], day: Day): Promise<Uint8Array> {
  const made = new Date(day * MILLISECONDS_A_DAY);
  return writeXlsx({ sheets: sheets.map(asWritten), properties: { created: made, modified: made } });
}

function asWritten({ name, columns, rows }: Sheet): WriteSheet {
  const last = `${String.fromCharCode(64 + columns.length)}${rows.length + 1}`;
  const heading: CellValue[] = columns.map(([text]) => text);
  return {
    name,
    // `@` is Excel's format for text: an identifier stays one when it is typed over, too.
    columns: columns.map(([, width, holds]) => (holds === 'numbers' ? { width } : { width, numFmt: '@' })),
    rows: [heading, ...rows.map((row) => [...row])],
    cells: new Map(columns.map((_, place) => [`0,${place}`, { style: headingStyle }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
  };
}

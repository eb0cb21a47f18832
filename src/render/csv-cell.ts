/** A cell that a spreadsheet can neither run nor split. */
function safeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-\d+(\.\d+)?(e-?\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** One record of a CSV file, without its line end. */
export const csvRecord = (cells: readonly string[]): string => cells.map(safeCell).join(',');

/** A CSV file as Excel wants it: marked as UTF-8, with CRLF. */
export const csvForExcel = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(csvRecord).join('\r\n')}\r\n`;

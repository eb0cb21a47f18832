/** A cell of a file for Excel: text, or an identifier that Excel may not take for a number or a day. */
export type Cell = string | { readonly identifier: string };

/** What starts a formula in one spreadsheet or another; the full-width ones do in some languages of Excel. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const negativeNumber = /^-\d+(\.\d+)?(e-?\d+)?$/;

/** Identifiers that Excel shows as they are: a number it neither shortens nor rounds, or a word that is no month. */
const plainNumber = /^[1-9]\d{0,10}$/;
const plainWord = /^(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false)[a-z][a-z\d]*$/i;

/** Identifiers in which nothing can end the quotation, so that the formula around one is only ever its own text. */
const quotable = /^[a-z\d][a-z\d _./:-]*$/i;

/** A cell that a spreadsheet can neither run nor split. */
function safeCell(text: string): string {
  return quoted(formula.test(text) && !negativeNumber.test(text) ? `'${text}` : text);
}

/**
 * Excel opens 0000123 as 123, and 12345678901234567 with zeros at its end. An apostrophe in front keeps the digits but is
 * shown, and copied into the case system's search with them; `="0000123"` is shown and copied as 0000123. So an identifier
 * of letters, digits and a few marks is written like that where Excel would spoil it, and any other as all text is.
 */
function identifierCell(identifier: string): string {
  const bare = identifier === '' || plainNumber.test(identifier) || plainWord.test(identifier);
  return bare || !quotable.test(identifier) ? safeCell(identifier) : quoted(`="${identifier}"`);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** One record of a CSV file, without its line end. */
export const csvRecord = (cells: readonly Cell[]): string =>
  cells.map((cell) => (typeof cell === 'string' ? safeCell(cell) : identifierCell(cell.identifier))).join(',');

/** A CSV file as Excel wants it: marked as UTF-8, with CRLF. */
export const csvForExcel = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map(csvRecord).join('\r\n')}\r\n`;

import type { Row } from './row.ts';
import { cellOf } from './row.ts';

const NOTES: Readonly<Record<string, string>> = {
  'Taking a vehicle without consent': 'Taking a vehicle without consent ("joyriding"), passenger unknown',
  'Theft of a moped': 'Theft of a moped; helmet not recovered',
  'Fraud by false representation': 'Fraud by false representation, value £85 – online',
};

/** Words a few descriptions as people type them: quotation marks, commas, semicolons, and here and there two lines. */
export const decorateDescriptions = (offences: readonly Row[]): void => {
  for (const [index, { cells }] of offences.entries()) {
    const description = cellOf(cells, 'description');
    const worded = NOTES[description] ?? description;
    cells.set('description', index % 130 === 40 ? `${worded}\nSee file note: two others dealt with elsewhere` : worded);
  }
};

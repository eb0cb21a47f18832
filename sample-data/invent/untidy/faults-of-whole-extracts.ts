import { bearOnFirstOfJanuary } from './bear-on-first-of-january.ts';
import type { Book, BookTable } from './row.ts';

/** Something wrong with a file as a whole: no record of it is to blame. */
export interface WholeFault {
  readonly fault: string;
  readonly table: BookTable;
  readonly whatIsWrong: string;
}

/** Spoils the files as wholes, after the records: what rests on those that are spoilt already is left as it is. */
export const seedWholeFaults = (book: Book): readonly WholeFault[] => {
  bearOnFirstOfJanuary(book);
  return [
    { fault: 'born-on-first-of-january', table: 'children', whatIsWrong: 'seven children more were born on 1 January' },
  ];
};

import { bearOnFirstOfJanuary } from './bear-on-first-of-january.ts';
import { OUTCOME_EXTRACT_FAULTS } from './faults-in-outcome-extract.ts';
import type { Book, BookTable, Row } from './row.ts';
import { cellOf } from './row.ts';

/** A fault of an extract as a whole, which no one record shows. */
export interface ExtractFault {
  readonly fault: string;
  readonly table: BookTable;
  readonly whatIsWrong: string;
  /** The rows that are exported in the place of those that should be. */
  readonly spoil: (rows: readonly Row[], book: Book) => Row[];
}

const isRecentContact = ({ cells }: Row): boolean => cellOf(cells, 'contacted_date') >= '2025-10-01';

/** A year of the population that no fault of a record is seeded in. */
const LOST_YEAR = '2022';

/** A meeting of the board, so that no fault of a record is seeded in it. */
export const LOST_MEETING = '2024-03-13';

/** What is wrong on purpose with whole extracts: seeded last, and found on the heading line. */
export const EXTRACT_FAULTS: readonly ExtractFault[] = [
  ...OUTCOME_EXTRACT_FAULTS,
  {
    fault: 'born-on-first-of-january',
    table: 'children',
    whatIsWrong: 'seven children more were born on 1 January',
    spoil: (rows, book) => {
      bearOnFirstOfJanuary(book);
      return [...rows];
    },
  },
  {
    fault: 'population-year-missing',
    table: 'population',
    whatIsWrong: `there is no estimate for ${LOST_YEAR}`,
    spoil: (rows) => rows.filter(({ cells }) => cellOf(cells, 'year') !== LOST_YEAR),
  },
  {
    fault: 'quarter-without-meeting',
    table: 'board_attendance',
    whatIsWrong: 'there is no meeting from January to March 2024',
    spoil: (rows) => rows.filter(({ cells }) => cellOf(cells, 'meeting_date') !== LOST_MEETING),
  },
  {
    fault: 'field-often-blank',
    table: 'victims',
    whatIsWrong: 'view_sought_before_outcome is blank for every second victim contacted since October 2025',
    spoil: (rows) => {
      const recent = rows.filter(isRecentContact);
      for (const { cells } of recent.filter((_, nth) => nth % 2 === 0)) cells.set('view_sought_before_outcome', '');
      return [...rows];
    },
  },
];

import { later } from './fault-plan.ts';
import type { Book, BookTable, Cells, Row } from './row.ts';
import { cellOf } from './row.ts';

/** Something wrong with a file as a whole: no record of it is to blame. */
export interface WholeFault {
  readonly fault: string;
  readonly table: BookTable;
  readonly whatIsWrong: string;
}

/** The outcomes dated from one day to another. */
const datedIn = (rows: readonly Row[], from: string, to: string): Row[] =>
  rows.filter(({ cells }) => cellOf(cells, 'outcome_date') >= from && cellOf(cells, 'outcome_date') <= to);

const setEntry = (rows: readonly Row[], date: string): void => {
  for (const { cells, taken } of rows) if (!taken) cells.set('recorded_date', date);
};

/** Fourteen weeks: as many days of the week, and out of any quarter. */
const FOURTEEN_WEEKS = 98;

const isDate = (text: string): boolean => text.startsWith('20');

const moveOn = (cells: Cells): void => {
  for (const heading of ['outcome_date', 'outcome_end_date', 'recorded_date']) {
    const date = cellOf(cells, heading);
    if (isDate(date)) cells.set(heading, later(date, FOURTEEN_WEEKS));
  }
};

/** Spoils the files as wholes, after the records: what rests on those that are spoilt already is left as it is. */
export const seedWholeFaults = ({ outcomes }: Book): readonly WholeFault[] => {
  for (const { cells } of datedIn(outcomes, '2018-10-01', '2018-12-31')) moveOn(cells);
  setEntry(datedIn(outcomes, '2025-10-01', '2026-03-31'), '');
  setEntry(datedIn(outcomes, '2026-04-01', '2026-06-30'), '2026-07-01');
  setEntry(datedIn(outcomes, '2026-07-01', '2026-09-30'), '');
  const of = (fault: string, whatIsWrong: string): WholeFault => ({ fault, table: 'outcomes', whatIsWrong });
  return [
    of('quarter-without-outcomes', 'no outcome is dated from October to December 2018'),
    of('recorded-dates-missing', 'recorded_date is blank from October 2025 on, but for one quarter'),
    of('recorded-on-one-day', 'the outcomes of April to June 2026 were entered on 1 July 2026'),
  ];
};

import { later } from './fault-plan.ts';
import type { ExtractFault } from './faults-in-extracts.ts';
import type { Cells, Row } from './row.ts';
import { cellOf } from './row.ts';

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

/** What is wrong on purpose with the outcomes as a whole; what rests on records that are spoilt already is left as it is. */
export const OUTCOME_EXTRACT_FAULTS: readonly ExtractFault[] = [
  {
    fault: 'quarter-without-outcomes',
    table: 'outcomes',
    whatIsWrong: 'no outcome is dated from October to December 2018',
    spoil: (rows) => {
      for (const { cells } of datedIn(rows, '2018-10-01', '2018-12-31')) moveOn(cells);
      return [...rows];
    },
  },
  {
    fault: 'recorded-dates-missing',
    table: 'outcomes',
    whatIsWrong: 'recorded_date is blank from October 2025 on, but for one quarter',
    spoil: (rows) => {
      setEntry(datedIn(rows, '2025-10-01', '2026-03-31'), '');
      setEntry(datedIn(rows, '2026-07-01', '2026-09-30'), '');
      return [...rows];
    },
  },
  {
    fault: 'recorded-on-one-day',
    table: 'outcomes',
    whatIsWrong: 'the outcomes of April to June 2026 were entered on 1 July 2026',
    spoil: (rows) => {
      setEntry(datedIn(rows, '2026-04-01', '2026-06-30'), '2026-07-01');
      return [...rows];
    },
  },
];

import type { Day } from '../days.ts';
import { isoDate, parseIso } from '../days.ts';
import type { Book, BookTable, Cells, Row } from './row.ts';
import { cellOf } from './row.ts';

/** What the plans may know about the book as it was before any fault. */
export interface Facts {
  readonly dateOfBirth: ReadonlyMap<string, string>;
  readonly offenceDate: ReadonlyMap<string, string>;
  readonly concluded: ReadonlySet<string>;
  readonly episodes: ReadonlyMap<string, number>;
  readonly withdrawn: ReadonlySet<string>;
  /** Children with a programme for a licence. */
  readonly licensed: ReadonlySet<string>;
  /** Children with a programme that ended in the latest quarter. */
  readonly endedLately: ReadonlySet<string>;
}

/** One kind of fault in one table: which records will do, and what is done to them. */
export interface FaultPlan {
  readonly fault: string;
  readonly table: BookTable;
  readonly count: number;
  /** `change` spoils a record; `add` puts a spoilt copy of one somewhere after it. */
  readonly how: 'change' | 'add';
  readonly where: (cells: Cells, facts: Facts) => boolean;
  /** Spoils the cells and says what is wrong with them now. */
  readonly spoil: (cells: Cells, nth: number, facts: Facts) => string;
}

const countBy = (book: Book['custody_episodes']): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { cells } of book) {
    const childId = cellOf(cells, 'child_id');
    counts.set(childId, (counts.get(childId) ?? 0) + 1);
  }
  return counts;
};

/** The children of the rows in which a cell holds this. */
export const childrenWhere = (rows: readonly Row[], heading: string, text: string): Set<string> =>
  new Set(rows.filter(({ cells }) => cellOf(cells, heading) === text).map(({ cells }) => cellOf(cells, 'child_id')));

/** Whether a programme ended in the latest quarter, July to September 2026. */
export const lately = (cells: Cells): boolean => cellOf(cells, 'end_date') >= '2026-07-01';

/** Looks the facts up once, before the first fault. */
export const gatherFacts = (book: Book): Facts => ({
  dateOfBirth: new Map(book.children.map(({ cells }) => [cellOf(cells, 'child_id'), cellOf(cells, 'date_of_birth')])),
  offenceDate: new Map(book.offences.map(({ cells }) => [cellOf(cells, 'offence_id'), cellOf(cells, 'offence_date')])),
  concluded: new Set(book.outcomes.map(({ cells }) => cellOf(cells, 'offence_id'))),
  episodes: countBy(book.custody_episodes),
  withdrawn: childrenWhere(book.children, 'deleted', 'true'),
  licensed: childrenWhere(book.interventions, 'disposal', 'dto_licence'),
  endedLately: new Set(
    book.interventions.filter(({ cells }) => lately(cells)).map(({ cells }) => cellOf(cells, 'child_id')),
  ),
});

/** The date so many days later. */
export const later = (date: string, days: number): string => isoDate(parseIso(date) + days);

/** The child's date of birth as a day. */
export const birthOf = (cells: Cells, facts: Facts): Day =>
  parseIso(facts.dateOfBirth.get(cellOf(cells, 'child_id')) ?? '');

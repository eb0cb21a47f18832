import { AS_AT } from '../borough.ts';
import type { Day } from '../days.ts';
import { isoDate, parseIso } from '../days.ts';
import type { Book, BookTable, Cells, Row } from './row.ts';
import { cellOf } from './row.ts';

/** What the plans may know about the book as it was before any fault. */
export interface Facts {
  readonly dateOfBirth: ReadonlyMap<string, string>;
  readonly offenceDate: ReadonlyMap<string, string>;
  readonly concluded: ReadonlySet<string>;
  /** How many offences each child has, and how many stays in custody. */
  readonly offences: ReadonlyMap<string, number>;
  /** The first outcome in the book of each offence, as it was. */
  readonly outcomeOf: ReadonlyMap<string, Cells>;
  readonly episodes: ReadonlyMap<string, number>;
  /** Children with a programme for a licence. */
  readonly licensed: ReadonlySet<string>;
  /** Children with an outcome in the year before the as-at date. */
  readonly recent: ReadonlySet<string>;
  /** Children with an outcome on whose date they lived in the area. */
  readonly local: ReadonlySet<string>;
  /** Children with a programme that runs. */
  readonly atWork: ReadonlySet<string>;
  /** The originating person identifier of each child that has one and is not withdrawn. */
  readonly personIds: ReadonlyMap<string, string>;
  /** Children that are withdrawn, and those with a fault in one of their records already: these change from plan to plan. */
  readonly withdrawn: ReadonlySet<string>;
  readonly touched: ReadonlySet<string>;
  /** How many outcomes were given on each occasion. */
  readonly occasions: ReadonlyMap<string, number>;
  /** The book itself as it now stands, for a fault that lies between two records. */
  readonly book: Book;
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

const countBy = (rows: readonly Row[], heading: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = cellOf(cells, heading);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
};

/** The children of the rows in which a cell holds this. */
export const childrenWhere = (rows: readonly Row[], heading: string, text: string): Set<string> =>
  childrenOf(rows, (cells) => cellOf(cells, heading) === text);

const childrenOf = (rows: readonly Row[], holds: (cells: Cells) => boolean): Set<string> =>
  new Set(rows.filter(({ cells }) => holds(cells)).map(({ cells }) => cellOf(cells, 'child_id')));

const personIdsOf = (children: readonly Row[]): Map<string, string> =>
  new Map(
    children
      .filter(({ cells }) => cellOf(cells, 'originating_person_id') !== '' && cellOf(cells, 'deleted') !== 'true')
      .map(({ cells }) => [cellOf(cells, 'child_id'), cellOf(cells, 'originating_person_id')]),
  );

/** Whether a programme ended in the latest quarter, July to September 2026. */
export const lately = (cells: Cells): boolean => cellOf(cells, 'end_date') >= '2026-07-01';

/** Looks the facts up once, before the first fault. */
export const gatherFacts = (book: Book): Omit<Facts, 'touched' | 'withdrawn'> => ({
  dateOfBirth: new Map(book.children.map(({ cells }) => [cellOf(cells, 'child_id'), cellOf(cells, 'date_of_birth')])),
  offenceDate: new Map(book.offences.map(({ cells }) => [cellOf(cells, 'offence_id'), cellOf(cells, 'offence_date')])),
  outcomeOf: new Map([...book.outcomes].reverse().map(({ cells }) => [cellOf(cells, 'offence_id'), new Map(cells)])),
  concluded: new Set(book.outcomes.map(({ cells }) => cellOf(cells, 'offence_id'))),
  offences: countBy(book.offences, 'child_id'),
  episodes: countBy(book.custody_episodes, 'child_id'),
  licensed: childrenWhere(book.interventions, 'disposal', 'dto_licence'),
  recent: childrenOf(book.outcomes, (cells) => cellOf(cells, 'outcome_date') > isoDate(AS_AT - 365)),
  local: childrenWhere(book.outcomes, 'residence', 'local'),
  atWork: childrenWhere(book.interventions, 'end_date', ''),
  personIds: personIdsOf(book.children),
  occasions: countBy(book.outcomes, 'sentencing_occasion_id'),
  book,
  endedLately: new Set(
    book.interventions.filter(({ cells }) => lately(cells)).map(({ cells }) => cellOf(cells, 'child_id')),
  ),
});

/** The date so many days later. */
export const later = (date: string, days: number): string => isoDate(parseIso(date) + days);

/** The child's date of birth as a day. */
export const birthOf = (cells: Cells, facts: Facts): Day =>
  parseIso(facts.dateOfBirth.get(cellOf(cells, 'child_id')) ?? '');

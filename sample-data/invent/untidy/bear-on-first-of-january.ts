import type { Day } from '../days.ts';
import { ageOn, civilOf, dayOf, isoDate, parseIso } from '../days.ts';
import type { Book, Cells, Row } from './row.ts';
import { cellOf } from './row.ts';

/** How many children are moved: with them the day has several times its share. */
const COUNT = 7;

/** The days of a child's on which an age is asked. */
const DATED = { offences: ['offence_date', 'arrest_date', 'first_hearing_date'], outcomes: ['outcome_date'] } as const;

const isDate = (text: string): boolean => text.startsWith('20');

const datesIn = (rows: readonly Row[], headings: readonly string[], childId: string): Day[] =>
  rows
    .filter(({ cells }) => cellOf(cells, 'child_id') === childId)
    .flatMap(({ cells }) => headings.map((heading) => cellOf(cells, heading)))
    .filter(isDate)
    .map(parseIso);

const firstOfYear = (birth: Day): Day => dayOf(civilOf(birth).year, 1, 1);

/** Born in January, and as old on every day of the case if it was the first of it. */
const isAsOld = ({ offences, outcomes }: Book, cells: Cells): boolean => {
  const birth = parseIso(cellOf(cells, 'date_of_birth'));
  const childId = cellOf(cells, 'child_id');
  const days = [...datesIn(offences, DATED.offences, childId), ...datesIn(outcomes, DATED.outcomes, childId)];
  return civilOf(birth).month === 1 && days.every((day) => ageOn(birth, day) === ageOn(firstOfYear(birth), day));
};

/** Moves the birth of a few children with no fault of their own to the first of its year. */
export const bearOnFirstOfJanuary = (book: Book): void => {
  const sound = book.children.filter(({ cells, taken }) => !taken && cellOf(cells, 'deleted') !== 'true');
  const found = sound.filter(({ cells }) => isAsOld(book, cells)).slice(0, COUNT);
  if (found.length < COUNT) throw new Error(`only ${found.length} children for a birth on 1 January`);
  for (const row of found) {
    row.taken = true;
    row.cells.set('date_of_birth', isoDate(firstOfYear(parseIso(cellOf(row.cells, 'date_of_birth')))));
  }
};

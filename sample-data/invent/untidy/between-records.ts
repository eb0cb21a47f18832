import { birthday, isoDate } from '../days.ts';
import type { Facts } from './fault-plan.ts';
import { birthOf } from './fault-plan.ts';
import type { BookTable, Cells, Row } from './row.ts';
import { cellOf, rowsWith } from './row.ts';

/** Rows of a table that are of the same child as this one. */
export const siblings = ({ book }: Facts, table: BookTable, cells: Cells): Row[] =>
  rowsWith(book[table], 'child_id', cellOf(cells, 'child_id')).filter((row) => row.cells !== cells);

/** The links of an offence, or of a programme, whichever identifier the record has. */
export const linksOf = ({ book }: Facts, heading: 'offence_id' | 'intervention_id', cells: Cells): Row[] =>
  rowsWith(book.intervention_offences, heading, cellOf(cells, heading));

/** The one outcome of the one offence of a programme, if no fault rests on it; nothing for any other programme. */
export const onlyOutcome = (facts: Facts, programme: Cells): Row | undefined => {
  const [link, ...others] = linksOf(facts, 'intervention_id', programme);
  if (link === undefined || others.length > 0) return undefined;
  const [outcome, ...further] = rowsWith(facts.book.outcomes, 'offence_id', cellOf(link.cells, 'offence_id'));
  return outcome === undefined || outcome.taken || further.length > 0 ? undefined : outcome;
};

/** Whether a record has no end. */
export const isOpen = (cells: Cells): boolean => cellOf(cells, 'end_date') === '';

/** The last day of a record, or one after every date. */
export const endOf = (cells: Cells): string => (isOpen(cells) ? '9999-12-31' : cellOf(cells, 'end_date'));

/** The date of the 18th birthday of the child of a record; blank where the child is not there. */
export const eighteenth = (facts: Facts, cells: Cells): string => {
  const born = birthOf(cells, facts);
  return Number.isNaN(born) ? '' : isoDate(birthday(born, 18));
};

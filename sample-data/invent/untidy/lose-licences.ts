import { childrenWhere } from './fault-plan.ts';
import type { Book, Cells, Row } from './row.ts';
import { cellOf } from './row.ts';

/** How many children lose the programme for their licence. */
const COUNT = 2;

/** The programmes of one child for a detention and training order. */
interface Detained {
  readonly order: Cells;
  readonly licenceId: string;
}

const detainedOf = (programmes: readonly Cells[]): Detained | null => {
  const orders = programmes.filter((cells) => cellOf(cells, 'disposal') === 'detention_and_training_order');
  const licences = programmes.filter((cells) => cellOf(cells, 'disposal') === 'dto_licence');
  const [order, licence] = [orders[0], licences[0]];
  if (order === undefined || licence === undefined || orders.length > 1) return null;
  // Of what ended before the KPIs began nobody asks.
  if (cellOf(order, 'end_date') < '2023-04-01') return null;
  return { order, licenceId: cellOf(licence, 'intervention_id') };
};

/** Children who had one order, since served, and its licence; none of those withdrawn. */
const candidates = (book: Book): Detained[] => {
  const withdrawn = childrenWhere(book.children, 'deleted', 'true');
  const programmes = new Map<string, Cells[]>();
  for (const { cells } of book.interventions) {
    const childId = cellOf(cells, 'child_id');
    programmes.set(childId, [...(programmes.get(childId) ?? []), cells]);
  }
  return [...programmes].flatMap(([childId, cells]) => {
    const detained = withdrawn.has(childId) ? null : detainedOf(cells);
    return detained === null ? [] : [detained];
  });
};

const isOf =
  (licenceId: string) =>
  ({ cells }: Row): boolean =>
    cellOf(cells, 'intervention_id') === licenceId;

/** Takes the licence of a few children out of the book; victims who named it name the custodial part instead. */
export const loseLicences = (book: Book): void => {
  for (const { order, licenceId } of candidates(book).slice(0, COUNT)) {
    const isLost = isOf(licenceId);
    book.interventions = book.interventions.filter((row) => !isLost(row));
    book.intervention_offences = book.intervention_offences.filter((row) => !isLost(row));
    for (const { cells } of book.victims.filter(isLost)) {
      cells.set('intervention_id', cellOf(order, 'intervention_id'));
    }
  }
};

import type { Facts, FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf, rowsWith } from './row.ts';

/** Given by police or panel: no other record hangs on it. */
const isOutOfCourt = (cells: Cells): boolean => cellOf(cells, 'sentencing_occasion_id') === '';

/** So late that its offence may still be without an outcome, the only one of the child, and with no programme: it can be lost, and nothing is missed. */
const isLateAndAlone = (cells: Cells, { book, offences }: Facts): boolean =>
  isOutOfCourt(cells) &&
  offences.get(cellOf(cells, 'child_id')) === 1 &&
  cellOf(cells, 'outcome_date') > '2025-10-01' &&
  rowsWith(book.intervention_offences, 'offence_id', cellOf(cells, 'offence_id')).length === 0;

const isNotCustody = (cells: Cells): boolean => cellOf(cells, 'term_months') === '';

const hasEnd = (cells: Cells): boolean => isNotCustody(cells) && cellOf(cells, 'outcome_end_date') !== '';

const moveBeforeOffence = (cells: Cells, nth: number, facts: Facts): string => {
  const offenceDate = facts.offenceDate.get(cellOf(cells, 'offence_id')) ?? '';
  cells.set('outcome_date', later(offenceDate, -20 - nth));
  return 'outcome_date is before the offence_date of its offence';
};

const changes = (fault: string, count: number, rest: Pick<FaultPlan, 'where' | 'spoil'>): FaultPlan => ({
  fault,
  table: 'outcomes',
  count,
  how: 'change',
  ...rest,
});

const additions = (fault: string, spoil: FaultPlan['spoil']): FaultPlan => ({
  fault,
  table: 'outcomes',
  count: 3,
  how: 'add',
  where: isOutOfCourt,
  spoil,
});

/** Sets one cell, and says the same of every record it is done to. */
const setting =
  (heading: string, text: string, whatIsWrong: string): FaultPlan['spoil'] =>
  (cells) => {
    cells.set(heading, text);
    return whatIsWrong;
  };

/** What is wrong on purpose in the list of outcomes. */
export const OUTCOME_FAULTS: readonly FaultPlan[] = [
  additions('duplicate-outcome-id', (cells) => {
    cells.set('outcome', 'other_informal_action').set('main_or_other', 'other').set('outcome_end_date', '');
    return 'second record with this outcome_id';
  }),
  additions('outcome-without-child', (cells, nth) => {
    cells.set('outcome_id', `L900000${nth + 1}`).set('child_id', `099991${nth + 1}`);
    return 'no child has this child_id (so it is not the child of the offence either)';
  }),
  additions('outcome-without-offence', (cells, nth) => {
    cells.set('outcome_id', `L900001${nth + 1}`).set('offence_id', `F900200${nth + 1}`);
    return 'no offence has this offence_id';
  }),
  changes('outcome-before-offence', 3, { where: isOutOfCourt, spoil: moveBeforeOffence }),
  changes('date-after-as-at', 2, {
    where: (cells) => isOutOfCourt(cells) && cellOf(cells, 'outcome_date') > '2025-10-01',
    spoil: (cells, nth) => {
      cells.set('outcome_date', `2026-1${nth}-14`).set('outcome_end_date', '').set('recorded_date', '');
      return 'outcome_date is after 2026-09-30';
    },
  }),
  changes('outcome-end-before-outcome', 3, {
    where: hasEnd,
    spoil: (cells) => {
      cells.set('outcome_end_date', later(cellOf(cells, 'outcome_date'), -30));
      return 'outcome_end_date is before outcome_date';
    },
  }),
  changes('missing-residence', 3, {
    where: isNotCustody,
    spoil: setting('residence', '', 'residence is blank'),
  }),
  changes('unmapped-outcome', 3, {
    where: isOutOfCourt,
    spoil: setting('outcome', 'Triage (old scheme)', 'outcome is nothing the configuration knows'),
  }),
  changes('sentinel-date', 2, {
    where: hasEnd,
    spoil: setting('outcome_end_date', '1900-01-01', 'outcome_end_date is 01/01/1900, which stands for no date'),
  }),
  changes('unreadable-date', 2, {
    where: (cells) => isOutOfCourt(cells) && cellOf(cells, 'outcome_date').startsWith('2025'),
    spoil: setting('outcome_date', '31/02/2025', 'outcome_date 31/02/2025 is no date'),
  }),
  changes('damaged-identifier', 1, {
    where: isLateAndAlone,
    spoil: setting('outcome_id', '7.89E+05', 'outcome_id was damaged by a spreadsheet'),
  }),
  changes('ragged-row', 2, {
    where: isLateAndAlone,
    spoil: (_, nth) => (nth === 0 ? 'one cell too many' : 'one cell too few'),
  }),
];

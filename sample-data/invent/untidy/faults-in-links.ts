import { linksOf, onlyOutcome, siblings } from './between-records.ts';
import type { Facts, FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { Cells, Row } from './row.ts';
import { cellOf, rowsWith } from './row.ts';

/** A local outcome that stands, and has no programme. */
const isAlone = (cells: Cells, facts: Facts): boolean =>
  cellOf(cells, 'residence') === 'local' &&
  cellOf(cells, 'appeal_status') === 'none' &&
  cellOf(cells, 'main_or_other') === 'main' &&
  linksOf(facts, 'offence_id', cells).length === 0 &&
  rowsWith(facts.book.offences, 'offence_id', cellOf(cells, 'offence_id')).every(({ taken }) => !taken);

const isOutOfCourt = (cells: Cells): boolean => cellOf(cells, 'sentencing_occasion_id') === '';

const isBetween = (date: string, from: string, to: string): boolean => date >= from && date <= to;

/** Another child, not withdrawn, born in the same year. */
const peerOf = (cells: Cells, { dateOfBirth, withdrawn, book }: Facts): string => {
  const childId = cellOf(cells, 'child_id');
  const year = dateOfBirth.get(childId)?.slice(0, 4);
  const isPeer = ({ taken, cells: other }: Row): boolean =>
    !taken &&
    cellOf(other, 'child_id') !== childId &&
    !withdrawn.has(cellOf(other, 'child_id')) &&
    cellOf(other, 'date_of_birth').slice(0, 4) === year;
  const peer = book.children.find(isPeer);
  return peer === undefined ? '' : cellOf(peer.cells, 'child_id');
};

/** An offence of another child, with no programme, concluded well before a programme began. */
const offenceBefore = (link: Cells, { book, concluded, withdrawn }: Facts): string => {
  const [programme] = rowsWith(book.interventions, 'intervention_id', cellOf(link, 'intervention_id'));
  if (programme === undefined) return '';
  const start = cellOf(programme.cells, 'start_date');
  const offence = book.offences.find(
    ({ cells, taken }) =>
      !taken &&
      cellOf(cells, 'child_id') !== cellOf(link, 'child_id') &&
      !withdrawn.has(cellOf(cells, 'child_id')) &&
      concluded.has(cellOf(cells, 'offence_id')) &&
      rowsWith(book.intervention_offences, 'offence_id', cellOf(cells, 'offence_id')).length === 0 &&
      isBetween(cellOf(cells, 'offence_date'), '2019-01-01', later(start, -700)),
  );
  return offence === undefined ? '' : cellOf(offence.cells, 'offence_id');
};

/** Another programme of the child of a victim's programme, not for the offence of this victim. */
const otherProgramme = (cells: Cells, facts: Facts): string => {
  const ofOffence = linksOf(facts, 'offence_id', cells).map((row) => cellOf(row.cells, 'intervention_id'));
  const other = siblings(facts, 'intervention_offences', cells).find(
    ({ taken, cells: link }) =>
      !taken &&
      cellOf(link, 'offence_id') !== cellOf(cells, 'offence_id') &&
      !ofOffence.includes(cellOf(link, 'intervention_id')),
  );
  return other === undefined ? '' : cellOf(other.cells, 'intervention_id');
};

/** What is wrong on purpose between offences, outcomes, programmes and victims. */
export const LINK_FAULTS: readonly FaultPlan[] = [
  {
    fault: 'offence-without-outcome',
    table: 'offences',
    count: 1,
    how: 'add',
    where: (cells) => isBetween(cellOf(cells, 'offence_date'), '2023-06-01', '2024-12-31'),
    spoil: (cells) => {
      cells.set('offence_id', 'F9101001').set('description', 'Found on enclosed premises');
      cells.set('category', 'other').set('seriousness', '1');
      return 'older than 18 months, and no outcome has its offence_id';
    },
  },
  {
    fault: 'offence-without-order',
    table: 'outcomes',
    count: 1,
    how: 'change',
    where: (cells, facts) =>
      isAlone(cells, facts) &&
      cellOf(cells, 'outcome') === 'youth_caution' &&
      isBetween(cellOf(cells, 'outcome_date'), '2023-06-01', '2026-03-31'),
    spoil: (cells) => {
      cells.set('outcome', 'youth_conditional_caution');
      cells.set('outcome_end_date', later(cellOf(cells, 'outcome_date'), 91));
      return 'no row of intervention_offences has the offence of this youth conditional caution';
    },
  },
  {
    fault: 'outcome-of-another-child',
    table: 'outcomes',
    count: 1,
    how: 'change',
    where: (cells, facts) => isAlone(cells, facts) && isOutOfCourt(cells) && peerOf(cells, facts) !== '',
    spoil: (cells, _, facts) => {
      cells.set('child_id', peerOf(cells, facts));
      return 'child_id is not that of its offence';
    },
  },
  {
    fault: 'link-of-another-child',
    table: 'intervention_offences',
    count: 1,
    how: 'add',
    where: (cells, facts) => offenceBefore(cells, facts) !== '',
    spoil: (cells, _, facts) => {
      cells.set('offence_id', offenceBefore(cells, facts));
      return 'the offence is of another child than the programme';
    },
  },
  {
    fault: 'link-twice',
    table: 'intervention_offences',
    count: 1,
    how: 'add',
    where: () => true,
    spoil: () => 'the same link a second time',
  },
  {
    fault: 'order-without-outcome',
    table: 'interventions',
    count: 1,
    how: 'change',
    where: (cells, facts) => {
      const outcome = onlyOutcome(facts, cells);
      return (
        cellOf(cells, 'end_date') !== '' &&
        ['youth_caution', 'community_resolution'].includes(cellOf(cells, 'disposal')) &&
        outcome !== undefined &&
        (facts.offenceDate.get(cellOf(outcome.cells, 'offence_id')) ?? '') > '2025-05-01'
      );
    },
    spoil: (cells, _, facts) => {
      const outcome = onlyOutcome(facts, cells);
      facts.book.outcomes = facts.book.outcomes.filter((row) => row !== outcome);
      return 'the offence it is linked to has no outcome';
    },
  },
  {
    fault: 'victim-order-of-another-offence',
    table: 'victims',
    count: 1,
    how: 'change',
    where: (cells, facts) =>
      cellOf(cells, 'offence_id') !== '' &&
      cellOf(cells, 'intervention_id') !== '' &&
      otherProgramme(cells, facts) !== '',
    spoil: (cells, _, facts) => {
      cells.set('intervention_id', otherProgramme(cells, facts));
      return 'the programme is not linked to the offence';
    },
  },
];

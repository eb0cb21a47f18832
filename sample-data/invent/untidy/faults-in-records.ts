import type { FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { BookTable, Cells } from './row.ts';
import { cellOf } from './row.ts';

const isFilled =
  (...headings: readonly string[]) =>
  (cells: Cells): boolean =>
    headings.every((heading) => cellOf(cells, heading) !== '');

/** One record whose end is moved before its start. */
const endBeforeStart = (table: BookTable, start = 'start_date', end = 'end_date'): FaultPlan => ({
  fault: 'record-end-before-start',
  table,
  count: 1,
  how: 'change',
  where: isFilled(start, end),
  spoil: (cells) => {
    cells.set(end, later(cellOf(cells, start), -9));
    return `${end} is before ${start}`;
  },
});

const duplicates = (table: BookTable): FaultPlan => ({
  fault: 'duplicate-record',
  table,
  count: 2,
  how: 'add',
  where: () => true,
  spoil: () => 'the same record a second time',
});

const withoutSuitability = (table: BookTable): FaultPlan => ({
  fault: 'suitability-not-recorded',
  table,
  count: 2,
  how: 'change',
  where: () => true,
  spoil: (cells) => {
    cells.set('suitability', '');
    return 'suitability is blank';
  },
});

/** What is wrong on purpose in the records about a child beside the programmes, and in those about victims. */
export const RECORD_FAULTS: readonly FaultPlan[] = [
  endBeforeStart('accommodation'),
  duplicates('accommodation'),
  withoutSuitability('accommodation'),
  endBeforeStart('education'),
  duplicates('education'),
  withoutSuitability('education'),
  {
    fault: 'hours-attended-above-offered',
    table: 'education',
    count: 3,
    how: 'change',
    where: isFilled('hours_offered', 'hours_attended'),
    spoil: (cells) => {
      cells.set('hours_attended', String(Number(cellOf(cells, 'hours_offered')) + 5));
      return 'hours_attended is above hours_offered';
    },
  },
  endBeforeStart('send'),
  endBeforeStart('health', 'attendance_start_date', 'attendance_end_date'),
  {
    fault: 'need-without-date',
    table: 'health',
    count: 2,
    how: 'change',
    where: (cells) => isFilled('offered_date')(cells) && !isFilled('attendance_start_date')(cells),
    spoil: (cells) => {
      cells.set('identified_date', '');
      return 'identified_date is blank where help was offered';
    },
  },
  endBeforeStart('wider_services'),
  {
    fault: 'order-not-there',
    table: 'victims',
    count: 2,
    how: 'change',
    where: isFilled('offence_id', 'intervention_id'),
    spoil: (cells, nth) => {
      cells.set('intervention_id', `P990001${nth + 1}`);
      return 'no programme has this intervention_id';
    },
  },
  {
    fault: 'victim-without-offence',
    table: 'victims',
    count: 2,
    how: 'change',
    where: isFilled('offence_id'),
    spoil: (cells) => {
      cells.set('offence_id', '').set('intervention_id', '');
      return 'neither offence_id nor intervention_id';
    },
  },
];

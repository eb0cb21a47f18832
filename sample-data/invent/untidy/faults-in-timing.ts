import { ageOn, parseIso, weekdayOf } from '../days.ts';
import type { Facts, FaultPlan } from './fault-plan.ts';
import { birthOf, later } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

/** Court outcomes that no programme and no stay in custody hangs on. */
const LONE_OUTCOMES = ['absolute_discharge', 'bind_over', 'compensation_order', 'conditional_discharge', 'fine'];

/** The only outcome of its occasion, some time ago. */
const isLoneOutcome = (cells: Cells, { occasions }: Facts): boolean =>
  LONE_OUTCOMES.includes(cellOf(cells, 'outcome')) &&
  occasions.get(cellOf(cells, 'sentencing_occasion_id')) === 1 &&
  cellOf(cells, 'outcome_date') > '2023-01-01' &&
  cellOf(cells, 'outcome_date') < '2026-09-01';

const saturdayAfter = (date: string): string => later(date, 5 - weekdayOf(parseIso(date)));

const sundayBefore = (date: string): string => later(date, -1 - weekdayOf(parseIso(date)));

/** Heard so long after the arrest that the Sunday before lies between, and the child is as old then. */
const hasSundayBefore = (cells: Cells, facts: Facts): boolean => {
  const hearing = cellOf(cells, 'first_hearing_date');
  if (hearing < '2023-01-01' || later(hearing, -14) < cellOf(cells, 'arrest_date')) return false;
  const birth = birthOf(cells, facts);
  return ageOn(birth, parseIso(sundayBefore(hearing))) === ageOn(birth, parseIso(hearing));
};

/** What is wrong on purpose in when things are dated, and when they were entered. */
export const TIMING_FAULTS: readonly FaultPlan[] = [
  {
    fault: 'court-outcome-on-closed-day',
    table: 'outcomes',
    count: 2,
    how: 'change',
    where: isLoneOutcome,
    spoil: (cells) => {
      const saturday = saturdayAfter(cellOf(cells, 'outcome_date'));
      cells.set('outcome_date', saturday);
      if (cellOf(cells, 'recorded_date') < saturday) cells.set('recorded_date', later(saturday, 2));
      return 'outcome_date of a court outcome is a Saturday';
    },
  },
  {
    fault: 'first-hearing-on-closed-day',
    table: 'offences',
    count: 2,
    how: 'change',
    where: hasSundayBefore,
    spoil: (cells) => {
      cells.set('first_hearing_date', sundayBefore(cellOf(cells, 'first_hearing_date')));
      return 'first_hearing_date is a Sunday';
    },
  },
  {
    fault: 'outcome-recorded-late',
    table: 'outcomes',
    count: 2,
    how: 'change',
    where: (cells) => {
      const date = cellOf(cells, 'outcome_date');
      return cellOf(cells, 'sentencing_occasion_id') === '' && date > '2023-01-01' && date < '2025-01-01';
    },
    spoil: (cells) => {
      cells.set('recorded_date', later(cellOf(cells, 'outcome_date'), 120));
      return 'recorded_date is 120 days after outcome_date';
    },
  },
];

import type { Facts, FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

const isStanding = (cells: Cells): boolean =>
  cellOf(cells, 'appeal_status') === 'none' && cellOf(cells, 'main_or_other') === 'main';

const isCaution = (cells: Cells): boolean => isStanding(cells) && cellOf(cells, 'outcome') === 'youth_caution';

/** Nothing but the offence hangs on it. */
const isDischargeOrFine = (cells: Cells): boolean =>
  isStanding(cells) && ['conditional_discharge', 'fine'].includes(cellOf(cells, 'outcome'));

const WEEK = 7;

/** Moves an outcome by whole weeks, so that a court still sits, and enters it on the day. */
const moveOn = (cells: Cells, days: number): void => {
  const date = later(cellOf(cells, 'outcome_date'), days);
  cells.set('outcome_date', date).set('recorded_date', date).set('outcome_end_date', '');
};

/** Decided, and so of late that without an outcome it would still be waiting for one. */
const isLatelyConcluded = (cells: Cells, facts: Facts): boolean => facts.concluded.has(cellOf(cells, 'offence_id'));

/** What is wrong on purpose in cases entered twice, or under one occasion. */
export const TWICE_FAULTS: readonly FaultPlan[] = [
  {
    fault: 'likely-duplicate-offence',
    table: 'offences',
    count: 2,
    how: 'add',
    where: isLatelyConcluded,
    spoil: (cells, nth) => {
      const same = cellOf(cells, 'offence_id');
      cells.set('offence_id', `F900400${nth + 1}`);
      return `the same as offence ${same}, and without its outcome`;
    },
  },
  {
    fault: 'likely-duplicate-outcome',
    table: 'outcomes',
    count: 2,
    how: 'add',
    where: isCaution,
    spoil: (cells, nth) => {
      const same = cellOf(cells, 'outcome_id');
      cells.set('outcome_id', `L900002${nth + 1}`);
      return `the same as outcome ${same}`;
    },
  },
  {
    fault: 'two-main-outcomes',
    table: 'outcomes',
    count: 2,
    how: 'add',
    where: (cells) => isDischargeOrFine(cells) && cellOf(cells, 'outcome_date') < '2026-08-01',
    spoil: (cells, nth) => {
      moveOn(cells, 3 * WEEK);
      cells.set('outcome_id', `L900003${nth + 1}`).set('outcome', 'absolute_discharge');
      cells.set('sentencing_occasion_id', `S900003${nth + 1}`);
      return 'a second main outcome of its offence, three weeks later';
    },
  },
  {
    fault: 'occasion-on-two-days',
    table: 'outcomes',
    count: 2,
    how: 'add',
    where: (cells) => isDischargeOrFine(cells) && cellOf(cells, 'outcome_date') < '2026-08-01',
    spoil: (cells, nth) => {
      moveOn(cells, WEEK);
      cells
        .set('outcome_id', `L900004${nth + 1}`)
        .set('outcome', 'compensation_order')
        .set('main_or_other', 'other');
      return 'a week after the other outcomes of its sentencing_occasion_id';
    },
  },
];

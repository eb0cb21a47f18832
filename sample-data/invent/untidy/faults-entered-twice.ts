import type { Facts, FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

const isStanding = (cells: Cells): boolean =>
  cellOf(cells, 'appeal_status') === 'none' && cellOf(cells, 'main_or_other') === 'main';

const isCaution = (cells: Cells): boolean => isStanding(cells) && cellOf(cells, 'outcome') === 'youth_caution';

const isConcluded = (cells: Cells, facts: Facts): boolean => facts.concluded.has(cellOf(cells, 'offence_id'));

/** What is wrong on purpose in cases entered twice, or under one occasion. */
export const TWICE_FAULTS: readonly FaultPlan[] = [
  {
    fault: 'likely-duplicate-offence',
    table: 'offences',
    count: 2,
    how: 'add',
    where: isConcluded,
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
    where: (cells) => isCaution(cells) && cellOf(cells, 'outcome_date') < '2026-08-01',
    spoil: (cells, nth) => {
      const date = later(cellOf(cells, 'outcome_date'), 20);
      cells.set('outcome_id', `L900003${nth + 1}`).set('outcome', 'youth_conditional_caution');
      cells.set('outcome_date', date).set('recorded_date', date).set('outcome_end_date', '');
      return 'a second main outcome of its offence, three weeks later';
    },
  },
  {
    fault: 'occasion-on-two-days',
    table: 'outcomes',
    count: 2,
    how: 'add',
    where: (cells) => isStanding(cells) && cellOf(cells, 'sentencing_occasion_id') !== '',
    spoil: (cells, nth) => {
      const date = later(cellOf(cells, 'outcome_date'), 1);
      cells
        .set('outcome_id', `L900004${nth + 1}`)
        .set('outcome', 'compensation_order')
        .set('main_or_other', 'other');
      cells.set('outcome_date', date).set('recorded_date', date).set('outcome_end_date', '').set('term_months', '');
      return 'the day after the other outcomes of its sentencing_occasion_id';
    },
  },
];

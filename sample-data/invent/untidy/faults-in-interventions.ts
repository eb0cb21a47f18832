import type { FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

const OUT_OF_COURT = [
  'no_further_action_outcome_20_21',
  'no_further_action_outcome_22',
  'no_further_action_outcome_22_deferred_prosecution',
  'community_resolution',
  'youth_caution',
  'youth_conditional_caution',
];

/** Since the KPIs began: of what ended before them nobody asks. */
const hasEnded = (cells: Cells): boolean => cellOf(cells, 'end_date') >= '2023-04-01';

const isEndedOutOfCourt = (cells: Cells): boolean =>
  hasEnded(cells) && OUT_OF_COURT.includes(cellOf(cells, 'disposal'));

const isLongOverCourtOrder = (cells: Cells): boolean =>
  hasEnded(cells) &&
  ['referral_order', 'youth_rehabilitation_order'].includes(cellOf(cells, 'disposal')) &&
  cellOf(cells, 'expected_end_date') < '2026-06-01';

const plan = (rest: Omit<FaultPlan, 'table'>): FaultPlan => ({ table: 'interventions', ...rest });

/** What is wrong on purpose in the list of programmes, and in their links with offences. */
export const INTERVENTION_FAULTS: readonly FaultPlan[] = [
  plan({
    fault: 'custodial-order-without-licence',
    count: 2,
    how: 'change',
    where: (cells, { licensed }) =>
      cellOf(cells, 'disposal') === 'detention_and_training_order' &&
      hasEnded(cells) &&
      !licensed.has(cellOf(cells, 'child_id')),
    spoil: () => 'the custodial part ended and the child has no dto_licence programme',
  }),
  plan({
    fault: 'order-without-offence',
    count: 2,
    how: 'add',
    where: isEndedOutOfCourt,
    spoil: (cells, nth) => {
      cells.set('intervention_id', `P900000${nth + 1}`);
      return 'no row of intervention_offences links this programme to an offence';
    },
  }),
  plan({
    fault: 'record-end-before-start',
    count: 2,
    how: 'change',
    where: isEndedOutOfCourt,
    spoil: (cells) => {
      cells.set('end_date', later(cellOf(cells, 'start_date'), -9));
      return 'end_date is before start_date';
    },
  }),
  plan({
    fault: 'completion-not-recorded',
    count: 3,
    how: 'change',
    where: isEndedOutOfCourt,
    spoil: (cells) => {
      cells.set('successfully_completed', '');
      return 'the programme has ended and successfully_completed is blank';
    },
  }),
  plan({
    fault: 'unmapped-disposal',
    count: 2,
    how: 'change',
    where: isEndedOutOfCourt,
    spoil: (cells) => {
      cells.set('disposal', 'Triage programme (old scheme)');
      return 'disposal is nothing the configuration knows';
    },
  }),
  plan({
    fault: 'overdue-open-order',
    count: 2,
    how: 'change',
    where: isLongOverCourtOrder,
    spoil: (cells) => {
      cells.set('end_date', '').set('successfully_completed', '');
      return 'end_date is blank and expected_end_date is long past';
    },
  }),
  {
    fault: 'order-not-there',
    table: 'intervention_offences',
    count: 2,
    how: 'add',
    where: () => true,
    spoil: (cells, nth) => {
      cells.set('intervention_id', `P990000${nth + 1}`);
      return 'no programme has this intervention_id';
    },
  },
];

import type { FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

const isFilled =
  (...headings: readonly string[]) =>
  (cells: Cells): boolean =>
    headings.every((heading) => cellOf(cells, heading) !== '');

const isOfferedOnly = (cells: Cells): boolean =>
  isFilled('offered_date')(cells) && !isFilled('attendance_start_date')(cells);

const plan = (rest: Omit<FaultPlan, 'table' | 'count' | 'how'>): FaultPlan => ({
  table: 'health',
  count: 2,
  how: 'change',
  ...rest,
});

/** One step of a need so many days before another. */
const moved = (fault: string, step: string, { before, days }: { before: string; days: number }): FaultPlan =>
  plan({
    fault,
    where: isFilled(step, before),
    spoil: (cells) => {
      cells.set(step, later(cellOf(cells, before), -days));
      return `${step} is before ${before}`;
    },
  });

/** What is wrong on purpose in the needs of health and in what was offered. */
export const HEALTH_FAULTS: readonly FaultPlan[] = [
  moved('offered-before-identified', 'offered_date', { before: 'identified_date', days: 5 }),
  moved('referred-before-identified', 'referred_date', { before: 'identified_date', days: 5 }),
  moved('attendance-before-offer', 'attendance_start_date', { before: 'offered_date', days: 2 }),
  plan({
    fault: 'attendance-end-without-start',
    where: isFilled('attendance_end_date'),
    spoil: (cells) => {
      cells.set('attendance_start_date', '');
      return 'attendance_start_date is blank and attendance_end_date is not';
    },
  }),
  plan({
    fault: 'intervention-unlike-need',
    where: (cells) => cellOf(cells, 'intervention') === 'getting_help',
    spoil: (cells) => {
      cells.set('intervention', 'targeted_intervention');
      return 'the intervention is for substance misuse and the need is mental health';
    },
  }),
  plan({
    fault: 'attended-without-intervention',
    where: isFilled('attendance_start_date'),
    spoil: (cells) => {
      cells.set('intervention', 'no_intervention');
      return 'the child attended and intervention is no_intervention';
    },
  }),
  plan({
    fault: 'offered-without-intervention',
    where: isOfferedOnly,
    spoil: (cells) => {
      cells.set('intervention', '');
      return 'help was offered and intervention is blank';
    },
  }),
  plan({
    fault: 'intervention-without-offer',
    where: isOfferedOnly,
    spoil: (cells) => {
      cells.set('offered_date', '');
      return 'an intervention is recorded and offered_date is blank';
    },
  }),
];

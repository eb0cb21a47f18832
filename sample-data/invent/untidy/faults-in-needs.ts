import { parseIso } from '../days.ts';
import type { FaultPlan } from './fault-plan.ts';
import { birthOf, later } from './fault-plan.ts';
import { HEALTH_FAULTS } from './faults-in-health.ts';
import type { BookTable, Cells } from './row.ts';
import { cellOf } from './row.ts';

const changed = (table: BookTable, rest: Omit<FaultPlan, 'table' | 'count' | 'how'>): FaultPlan => ({
  table,
  count: 2,
  how: 'change',
  ...rest,
});

const isPlace = (cells: Cells): boolean => cellOf(cells, 'provision') !== 'none';

const hasHours = (cells: Cells): boolean =>
  Number(cellOf(cells, 'hours_offered')) > 0 && Number(cellOf(cells, 'hours_attended')) > 0;

const notKnown = (table: 'accommodation' | 'education'): FaultPlan =>
  changed(table, {
    fault: 'suitability-not-known',
    where: () => true,
    spoil: (cells) => {
      cells.set('suitability', 'not_known');
      return 'suitability is not_known';
    },
  });

const EDUCATION_FAULTS: readonly FaultPlan[] = [
  // No education cannot be other than unsuitable: only that of a school or a job is not known.
  { ...notKnown('education'), where: isPlace },
  changed('education', {
    fault: 'hours-above-40',
    where: (cells) => isPlace(cells) && hasHours(cells),
    spoil: (cells) => {
      cells.set('hours_offered', '104').set('hours_attended', '96');
      return 'the hours are those of a month';
    },
  }),
  changed('education', {
    fault: 'hours-attended-without-offered',
    where: hasHours,
    spoil: (cells) => {
      cells.set('hours_offered', '');
      return 'hours_offered is blank and hours_attended is not';
    },
  }),
  changed('education', {
    fault: 'no-provision-with-hours',
    where: (cells) => !isPlace(cells),
    spoil: (cells) => {
      cells.set('hours_offered', '12').set('hours_attended', '8');
      return 'provision is none and has hours';
    },
  }),
  changed('education', {
    fault: 'no-provision-suitable',
    where: (cells) => !isPlace(cells),
    spoil: (cells) => {
      cells.set('suitability', 'suitable');
      return 'provision is none and is suitable';
    },
  }),
  changed('education', {
    fault: 'provision-without-hours',
    where: (cells) => isPlace(cells) && hasHours(cells),
    spoil: (cells) => {
      cells.set('hours_offered', '0').set('hours_attended', '0');
      return 'hours_offered is 0';
    },
  }),
  changed('education', {
    fault: 'work-at-school-age',
    where: (cells, facts) =>
      cellOf(cells, 'provision') === 'school' &&
      cellOf(cells, 'end_date') !== '' &&
      parseIso(cellOf(cells, 'end_date')) < birthOf(cells, facts) + 15 * 365,
    spoil: (cells) => {
      cells.set('provision', 'employment');
      return 'the child was of school age throughout';
    },
  }),
];

const hasNeed = (cells: Cells): boolean => cellOf(cells, 'identified') === 'true';

const isLong = (cells: Cells): boolean =>
  cellOf(cells, 'end_date') !== '' && parseIso(cellOf(cells, 'end_date')) - parseIso(cellOf(cells, 'start_date')) > 30;

/** What is wrong on purpose in the homes, the education and the needs of children. */
export const NEED_FAULTS: readonly FaultPlan[] = [
  notKnown('accommodation'),
  ...EDUCATION_FAULTS,
  ...HEALTH_FAULTS,
  changed('send', {
    fault: 'plan-without-need',
    where: (cells) => hasNeed(cells) && cellOf(cells, 'formal_plan') === 'true',
    spoil: (cells) => {
      cells.set('identified', 'false');
      return 'formal_plan is true and identified false';
    },
  }),
  changed('send', {
    fault: 'plan-not-recorded',
    where: hasNeed,
    spoil: (cells) => {
      cells.set('formal_plan', '');
      return 'identified is true and formal_plan blank';
    },
  }),
  {
    ...changed('wider_services', {
      fault: 'status-overlapping',
      where: isLong,
      spoil: (cells) => {
        cells.set('start_date', later(cellOf(cells, 'start_date'), 7));
        cells.set('end_date', later(cellOf(cells, 'end_date'), -7));
        return 'lies within another record of the same child and status';
      },
    }),
    how: 'add',
  },
];

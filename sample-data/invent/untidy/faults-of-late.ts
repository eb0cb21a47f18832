import type { FaultPlan } from './fault-plan.ts';
import { lately } from './fault-plan.ts';
import { cellOf } from './row.ts';

const outOfCourt = ['community_resolution', 'youth_caution', 'youth_conditional_caution'];

/** What is wrong on purpose with children whose order ended in the latest quarter, so that a headline figure is in doubt. */
export const LATE_FAULTS: readonly FaultPlan[] = [
  {
    fault: 'suitability-not-recorded',
    table: 'education',
    count: 1,
    how: 'change',
    where: (cells, { endedLately }) =>
      endedLately.has(cellOf(cells, 'child_id')) &&
      cellOf(cells, 'end_date') === '' &&
      cellOf(cells, 'suitability') !== '',
    spoil: (cells) => {
      cells.set('suitability', '');
      return 'suitability is blank';
    },
  },
  {
    fault: 'completion-not-recorded',
    table: 'interventions',
    count: 1,
    how: 'change',
    where: (cells) => outOfCourt.includes(cellOf(cells, 'disposal')) && lately(cells),
    spoil: (cells) => {
      cells.set('successfully_completed', '');
      return 'successfully_completed is blank';
    },
  },
];

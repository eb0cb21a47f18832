import type { FaultPlan } from './fault-plan.ts';
import { cellOf } from './row.ts';

/** What is wrong on purpose in the list of children. */
export const CHILD_FAULTS: readonly FaultPlan[] = [
  {
    fault: 'duplicate-child-id',
    table: 'children',
    count: 3,
    how: 'add',
    where: () => true,
    spoil: (cells) => {
      cells.set('ward', 'Alder Wharf').set('originating_person_id', '');
      return 'second record with this child_id';
    },
  },
  {
    fault: 'likely-duplicate-children',
    table: 'children',
    count: 3,
    how: 'add',
    where: (cells) => cellOf(cells, 'originating_person_id') !== '',
    spoil: (cells, nth) => {
      const same = cellOf(cells, 'child_id');
      cells.set('child_id', `080000${nth + 1}`).set('ward', 'Kilnfield');
      return `same date of birth and originating_person_id as child ${same}`;
    },
  },
  {
    fault: 'missing-ethnicity',
    table: 'children',
    count: 3,
    how: 'change',
    where: () => true,
    spoil: (cells) => {
      cells.set('ethnicity', '');
      return 'ethnicity is blank';
    },
  },
  {
    fault: 'ethnicity-o1',
    table: 'children',
    count: 3,
    how: 'change',
    where: (cells) => ['A4', 'O9'].includes(cellOf(cells, 'ethnicity')),
    spoil: (cells) => {
      cells.set('ethnicity', 'O1');
      return 'O1 was Chinese in the older 16+1 list: allowed, stays in the group other, and is listed';
    },
  },
];

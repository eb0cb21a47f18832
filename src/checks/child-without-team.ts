import type { Dataset } from '../dataset/dataset.ts';
import { ABSENT } from '../vocabulary/absent.ts';
import type { Check, Circumstances } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { childrenAtWork } from './children-at-work.ts';
import { isWithdrawn } from './withdrawn.ts';

/** A column that is not there is blank on every row, so one of the two is enough. */
function unallocated(dataset: Dataset, { asAt }: Circumstances): readonly number[] {
  const { team, worker } = dataset.children.columns;
  const children = childrenAtWork(dataset, { begunBy: asAt, notEndedBy: asAt });
  const isBlank = (row: number): boolean => team.at(row) === ABSENT && worker.at(row) === ABSENT;
  return rowsWhere(dataset.children, (row) => isBlank(row) && children.has(row) && !isWithdrawn(dataset, row));
}

export const childWithoutTeam: Check = {
  id: 'child-without-team',
  severity: 'harmless',
  title: 'The child has an open programme, but neither a team nor a worker',
  because: "No figure is wrong, but what is to be put right about this child is on no team's and no worker's list.",
  fix: 'Allocate the child to a worker or a team in the case system.',
  touches: [],
  source: 'Our own: corrections go to whoever works with the child.',
  example: {
    fails: { children: [{ team: '', worker: '' }], interventions: [{ end_date: '' }] },
    passes: { children: [{ team: 'East team', worker: '' }], interventions: [{ end_date: '' }] },
  },
  looksAt: [
    lookBeside(['interventions'], 'children', ['team'])(unallocated),
    lookBeside(['interventions'], 'children', ['worker'])((dataset, circumstances) =>
      dataset.children.columns.team.there ? [] : unallocated(dataset, circumstances),
    ),
  ],
};

import { expect, test } from 'vitest';
import { allocationsOf } from '../../src/dataset/allocations.ts';
import { reveal } from '../../src/vocabulary/child-id.ts';
import { datasetOf } from '../support/rows.ts';

test('the team or worker of each child that has one; of a child who is there twice, the first named', () => {
  const dataset = datasetOf({
    children: [
      { child_id: '001', team: 'West', worker: 'A' },
      { child_id: '002', team: '', worker: 'B' },
      { child_id: '003', team: '' },
      { child_id: '003', team: 'East' },
      { child_id: '003', team: 'West' },
    ],
  });
  const said = (to: 'team' | 'worker') => [...allocationsOf(dataset, to)].map(([child, name]) => [reveal(child), name]);
  expect(said('team')).toEqual([
    ['001', 'West'],
    ['003', 'East'],
  ]);
  expect(said('worker')).toEqual([
    ['001', 'A'],
    ['002', 'B'],
  ]);
});

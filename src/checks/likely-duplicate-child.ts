import { personKey } from '../dataset/person-key.ts';
import type { Check } from './check.ts';
import { look } from './check.ts';

export const likelyDuplicateChild: Check = {
  id: 'likely-duplicate-child',
  severity: 'changes',
  title: 'Another child has the same date of birth and originating person identifier',
  because: 'The two are counted as one first-time entrant, but as two children in cohorts and in custody.',
  fix: 'Merge the two records in the case system if they are one child; correct the identifier if they are not.',
  touches: ['first-time-entrants', 'reoffending', 'custodial-sentences', 'disparity-counts'],
  looksAt: [
    {
      ...look('children', ['originatingPersonId', 'dateOfBirth'], (dataset) => {
        const ids = dataset.children.columns.childId;
        const first = new Map<string, number>();
        const found: number[] = [];
        for (let row = 0; row < dataset.children.rows; row++) {
          const key = personKey(dataset, row);
          if (key === undefined) continue;
          const earlier = first.get(key);
          if (earlier === undefined) first.set(key, row);
          else if (ids.at(earlier) !== ids.at(row)) found.push(row);
        }
        return found;
      }),
      couldBe: [{ originatingPersonId: '' }],
    },
  ],
};

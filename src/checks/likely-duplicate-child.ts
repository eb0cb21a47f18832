import type { Check } from './check.ts';
import { look, showing } from './check.ts';
import { caseMeasures } from './measures-touched.ts';
import { repeatedPeople } from './repeated-people.ts';

export const likelyDuplicateChild: Check = {
  id: 'likely-duplicate-child',
  severity: 'changes',
  title: 'Another child has the same date of birth and originating person identifier',
  because: 'The two are counted as one first-time entrant, but as two children in cohorts and in custody.',
  fix: 'Merge the two records in the case system if they are one child; correct the identifier if they are not.',
  touches: caseMeasures,
  source:
    'Youth Justice Board first-time entrant view, which merges children by originating person identifier and date of birth.',
  example: {
    fails: {
      children: [
        { child_id: 'C1', originating_person_id: 'P1' },
        { child_id: 'C2', originating_person_id: 'P1' },
      ],
    },
    passes: {
      children: [
        { child_id: 'C1', originating_person_id: 'P1' },
        { child_id: 'C2', originating_person_id: 'P2' },
      ],
    },
  },
  looksAt: [
    {
      ...showing(
        { alike: ['originatingPersonId', 'dateOfBirth'] },
        look('children', ['originatingPersonId', 'dateOfBirth'], repeatedPeople),
      ),
      couldBe: [{ originatingPersonId: '' }],
    },
  ],
};

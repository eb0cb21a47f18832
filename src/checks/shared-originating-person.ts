import { identifiesPerson } from '../dataset/person-key.ts';
import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';
import { caseMeasures } from './measures-touched.ts';
import { isWithdrawn } from './withdrawn.ts';

export const sharedOriginatingPerson: Check = {
  id: 'shared-originating-person',
  severity: 'changes',
  title: 'Children with different dates of birth have the same originating person identifier',
  because:
    'Both identifier and date of birth must be the same for two records to be one first-time entrant: if these are one child, the child may be counted twice.',
  fix: 'If it is one child, correct the wrong date of birth and merge the records; if not, correct the identifier of one.',
  touches: caseMeasures,
  source: 'Our own, after the Youth Justice Board first-time entrant view, which merges children by the two together.',
  example: {
    fails: {
      children: [
        { child_id: 'C1', originating_person_id: 'P1', date_of_birth: '2009-01-15' },
        { child_id: 'C2', originating_person_id: 'P1', date_of_birth: '2009-01-16' },
      ],
    },
    passes: {
      children: [
        { child_id: 'C1', originating_person_id: 'P1', date_of_birth: '2009-01-15' },
        { child_id: 'C2', originating_person_id: 'P2', date_of_birth: '2009-01-16' },
      ],
    },
  },
  looksAt: [
    showing(
      { alike: ['originatingPersonId'] },
      look('children', ['originatingPersonId', 'dateOfBirth'], (dataset, { asAt }) => {
        const { childId, originatingPersonId, dateOfBirth } = dataset.children.columns;
        const first = new Map<number, number>();
        return rowsWhere(dataset.children, (row) => {
          const [person, born] = [originatingPersonId.at(row), dateOfBirth.at(row)];
          if (!present(person) || !present(born) || born > asAt || isWithdrawn(dataset, row)) return false;
          const earlier = first.get(person);
          if (earlier === undefined) first.set(person, row);
          else if (dateOfBirth.at(earlier) !== born && childId.at(earlier) !== childId.at(row))
            return identifiesPerson(dataset.texts.textOf(person));
          return false;
        });
      }),
    ),
  ],
};

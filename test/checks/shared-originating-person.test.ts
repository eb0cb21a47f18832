import { sharedOriginatingPerson } from '../../src/checks/shared-originating-person.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const two = (first: CsvRow, second: CsvRow) => ({ children: [first, { child_id: 'C2', ...second }] });
const person = (id: string, birth = '2009-01-15') => ({ originating_person_id: id, date_of_birth: birth });

testCheck(sharedOriginatingPerson, {
  fails: {
    'another date of birth': two(person('P1'), person('P1', '2009-01-16')),
    'white space around the identifier': two(person('P1'), person(' P1 ', '2009-01-16')),
    'of three the one that differs': {
      children: [person('P1'), { child_id: 'C2', ...person('P1') }, { child_id: 'C3', ...person('P1', '2010-01-15') }],
    },
  },
  passes: {
    'the same date of birth is likely-duplicate-child': two(person('P1'), person('P1')),
    'another identifier': two(person('P1'), person('P2', '2009-01-16')),
    'an identifier in lower case is another': two(person('P1'), person('p1', '2009-01-16')),
    'no identifier': two(person(''), person('', '2009-01-16')),
    'N/A is no identifier': two(person('N/A'), person('N/A', '2009-01-16')),
    'an identifier with a space is none': two(person('not known'), person('not known', '2009-01-16')),
    'no date of birth': two(person('P1'), person('P1', '1900-01-01')),
    'a date of birth after the as-at date is impossible-date': two(person('P1'), person('P1', '2026-10-01')),
    'one child on two rows is duplicate-id': two(person('P1'), { ...person('P1', '2009-01-16'), child_id: 'C1' }),
    'one of the two is withdrawn': two(person('P1'), { ...person('P1', '2009-01-16'), deleted: 'true' }),
  },
});

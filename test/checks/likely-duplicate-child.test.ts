import { expect, test } from 'vitest';
import { likelyDuplicateChild } from '../../src/checks/likely-duplicate-child.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { reveal } from '../../src/vocabulary/child-id.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';
import { datasetOf, day } from '../support/rows.ts';

/** Two children, the blameless date of birth for both unless said otherwise. */
const two = (first: CsvRow, second: CsvRow) => ({
  children: [first, { child_id: 'C2', ...second }],
});
const person = (id: string) => ({ originating_person_id: id });

testCheck(likelyDuplicateChild, {
  fails: {
    'the same identifier and date of birth': two(person('P1'), person('P1')),
    'white space around the identifier': two(person('P1'), person(' P1 ')),
  },
  passes: {
    'the second is withdrawn': two(person('P1'), { ...person('P1'), deleted: 'true' }),
    'the first is withdrawn': two({ ...person('P1'), deleted: 'true' }, person('P1')),
    'another date of birth': two(person('P1'), { ...person('P1'), date_of_birth: '2009-01-16' }),
    'another identifier': two(person('P1'), person('P2')),
    'an identifier in lower case is another': two(person('P1'), person('p1')),
    'no identifier': two(person(''), person('')),
    'N/A is no identifier': two(person('N/A'), person('N/A')),
    'n/a is no identifier': two(person('n/a'), person('n/a')),
    'an identifier with a space is none': two(person('not known'), person('not known')),
    'no date of birth': two(
      { ...person('P1'), date_of_birth: '1900-01-01' },
      { ...person('P1'), date_of_birth: '1900-01-01' },
    ),
    'one child on two rows is duplicate-id, not this': two(person('P1'), { ...person('P1'), child_id: 'C1' }),
  },
});

test('of three with one identifier the second and third are findings', () => {
  const dataset = datasetOf({ children: ['C3', 'C1', 'C2'].map((id) => ({ child_id: id, ...person('P1') })) });
  const [result] = runChecks([likelyDuplicateChild], dataset, { asAt: day('2026-09-30') });
  expect(result?.findings.map(({ child }) => child && reveal(child))).toEqual(['C1', 'C2']);
});

import { expect, test } from 'vitest';
import { personKey } from '../../src/dataset/person-key.ts';
import type { CsvRow } from '../support/rows.ts';
import { datasetOf } from '../support/rows.ts';

const keys = (...children: readonly CsvRow[]): readonly (string | undefined)[] => {
  const dataset = datasetOf({ children });
  return children.map((_, row) => personKey(dataset, row));
};

const person = (id: string, birth = '2009-01-15'): CsvRow => ({ originating_person_id: id, date_of_birth: birth });

test('the same identifier and date of birth are one child, whatever else differs', () => {
  const [first, second] = keys(
    { child_id: 'C1', ...person('P1') },
    { child_id: 'C2', sex: 'female', ...person(' P1 ') },
  );
  expect(first).toBeDefined();
  expect(first).toBe(second);
});

test('another identifier or another date of birth is another child', () => {
  expect(new Set(keys(person('P1'), person('P2'), person('P1', '2009-01-16'), person('p1'))).size).toBe(4);
});

test.each([
  ['a blank identifier', person('')],
  ['N/A', person('N/A')],
  ['n/a', person('n/a')],
  ['an identifier with a space in it', person('not known')],
  ['no date of birth', person('P1', '')],
  ['a date of birth that stands for none', person('P1', '1900-01-01')],
  ['a date of birth that is none', person('P1', '2009-02-30')],
])('%s is no key', (_, child) => {
  expect(keys(child)).toEqual([undefined]);
});

test('there is no key where the column is missing', () => {
  expect(personKey(datasetOf({ offences: [{}] }), 0)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { fixListCsv, recordsToFix } from '../../src/render/fix-list.ts';
import { findingOf, resultOf } from '../support/found.ts';
import { day } from '../support/rows.ts';

const cellsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

test('holds what it takes to put a record right, and nothing else', () => {
  const csv = fixListCsv(recordsToFix([resultOf('a', 'look', [findingOf({ child: 'C1' })])]));
  expect(csv).toBe(
    '\uFEFFchild_id,where_to_open,what_is_wrong,what_stands_there_now,what_it_is_compared_with,what_to_do\r\nC1,"Offences: outcomes, record O1 of 2024-06-01",What a finds,outcome_date: 2024-06-01; outcome: blank,,What to do about a\r\n',
  );
});

test('goes by child, then screen by screen, then by date', () => {
  const [may, june] = [day('2024-05-01'), day('2024-06-01')];
  const csv = fixListCsv(
    recordsToFix([
      resultOf('health', 'blocks', [
        findingOf({ child: 'C2', table: 'health' }),
        findingOf({ child: 'C1', table: 'health' }),
      ]),
      resultOf('later', 'look', [findingOf({ child: 'C1', day: june })]),
      resultOf('undated', 'look', [findingOf({ child: 'C1', day: undefined })]),
      resultOf('earlier', 'look', [findingOf({ child: 'C1', day: may })]),
      resultOf('person', 'look', [findingOf({ child: 'C1', table: 'children', day: undefined })]),
    ]),
  );
  expect(csv.match(/What (\w+) finds/g)).toEqual(
    ['person', 'undated', 'earlier', 'later', 'health', 'health'].map((id) => `What ${id} finds`),
  );
  expect(cellsOf(csv).map(([child]) => child)).toEqual(['child_id', 'C1', 'C1', 'C1', 'C1', 'C1', 'C2']);
});

test('leaves out what no case worker can put right: an extract as a whole, or one from elsewhere', () => {
  const records = recordsToFix([
    resultOf('a', 'blocks', [
      findingOf({ row: undefined }),
      findingOf({ table: 'population' }),
      findingOf({ table: 'comparators' }),
      findingOf({ table: 'boardAttendance', child: '' }),
    ]),
  ]);
  expect(records.map(({ finding }) => finding.table)).toEqual(['boardAttendance']);
});

test('where there is no child to open, the row of the extract is named', () => {
  const csv = fixListCsv(
    recordsToFix([resultOf('a', 'look', [findingOf({ child: '', table: 'victims', file: 'victims.csv', line: 7 })])]),
  );
  expect(csv).toContain('"Victims, record O1 of 2024-06-01 (victims.csv, line 7)"');
});

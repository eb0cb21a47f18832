import { expect, test } from 'vitest';
import { workingList } from '../../src/measures/working-list.ts';
import { workingListCsv } from '../../src/render/working-list-csv.ts';
import { reveal } from '../../src/vocabulary/child-id.ts';
import { isoText } from '../../src/vocabulary/day.ts';
import { period } from '../support/flat.ts';
import { basisOf } from '../support/rows.ts';

// Cautioned on 1 June 2024; what follows is proven on the day beside it.
const after = (...offences: readonly (readonly [committed: string, proven: string])[]) =>
  basisOf({
    children: [{}],
    offences: [{}, ...offences.map(([committed], n) => ({ offence_id: `R${n}`, offence_date: committed }))],
    outcomes: [
      {},
      ...offences.map(([, proven], n) => ({ outcome_id: `P${n}`, offence_id: `R${n}`, outcome_date: proven })),
    ],
  });

const listed = (basis: ReturnType<typeof after>, label: string): readonly string[] =>
  workingList(basis, period(label)).map(({ offence }) => offence);

test('a reoffence is listed in the quarter it was committed and in the quarter it was proven', () => {
  const basis = after(['2024-08-01', '2024-10-02']);
  expect(['2024Q1', '2024Q2', '2024Q3', '2024Q4'].map((label) => listed(basis, label))).toEqual([
    [],
    ['R0'],
    ['R0'],
    [],
  ]);
});

test('an offence that is no reoffence is not: on the index day, a day too late', () => {
  expect(listed(after(['2024-06-01', '2024-08-01'], ['2025-06-02', '2025-08-01']), '2024/25')).toEqual([]);
});

test('a reoffence that follows two index dates is listed once, under the later', () => {
  // The first reoffence is itself cautioned on 1 September, and so an index event of the next quarter.
  const rows = workingList(after(['2024-08-01', '2024-09-01'], ['2024-10-01', '2024-11-01']), period('2024Q3'));
  expect(rows.map(({ offence, indexDate }) => [offence, isoText(indexDate)])).toEqual([['R1', '2024-09-01']]);
});

test('the list reveals the child, once, for the service', () => {
  const rows = workingList(after(['2024-08-01', '2024-10-02']), period('2024Q2'));
  expect(rows.map(({ child }) => reveal(child))).toEqual(['C1']);
  expect(workingListCsv(rows)).toContain(
    'C1,R0,2024-08-01,2024-10-02,theft_and_handling,2024-06-01,pre-court,2025-06-01,1',
  );
});

import { expect, test } from 'vitest';
import { firstTimeEntrants } from '../../src/measures/first-time-entrants.ts';
import { reoffending } from '../../src/measures/reoffending.ts';
import { reconciliationTable } from '../../src/report/tables/reconciliation-table.ts';
import { entrants } from '../support/entrants.ts';
import type { CsvRow } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';
import { storyOf } from '../support/story-of.ts';

const entry = { measure: 'fte.rate', unit: 'per 100,000', caption: '', caution: '', beside: 'fte.rate' } as const;

function reconciled(number: number, comparators: readonly CsvRow[], board: 'exact' | 'withheld' = 'exact') {
  const { children, offences, outcomes } = entrants(number, '2024-06-01');
  const own = comparators.map((row) => ({ area: 'Sampleshire', ...row }));
  const basis = basisOf({ children, offences, outcomes, population: [{}], comparators: own });
  const { story, told } = storyOf(firstTimeEntrants, basis, { labels: ['2023', '2024', '2025'], board });
  return reconciliationTable(story, told, entry);
}

const rowsOf = ([table]: ReturnType<typeof reconciled>) => (table?.kind === 'table' ? table.rows : []);

test('published, ours and the difference, with the counts where they are known', () => {
  const blocks = reconciled(20, [
    { period: '2024', value: '240', numerator: '24', denominator: '10010' },
    { period: '2025', value: '30' },
  ]);
  expect(rowsOf(blocks)).toEqual([
    ['Year to 31 December 2024', '240 (24 of 10,010)', '200 (20 of 10,000)', '40 lower'],
    ['Year to 31 December 2025', '30', '0 [u] (0 of 10,000)', '30 lower'],
  ]);
});

test('the known reasons are listed, nothing is tested, and a span the extract begins in is said', () => {
  const [table, note] = reconciled(20, [{ period: '2024' }]);
  expect(JSON.stringify(table)).not.toMatch(/Higher|Lower|clear/);
  for (const reason of [
    'the difference is not tested',
    ...(firstTimeEntrants.publishedDiffers ?? []),
    'The extract begins on 1 June 2024, so ours is only part of a span that begins before.',
  ])
    expect(note).toMatchObject({ kind: 'note', text: expect.stringContaining(reason) });
});

test('ours withheld: neither its figure, its counts nor a difference', () => {
  expect(rowsOf(reconciled(4, [{ period: '2024', value: '240' }], 'withheld'))).toEqual([
    ['Year to 31 December 2024', '240', '[c]', 'cannot be said'],
  ]);
});

test('what is published as withheld, and what we have no figure for', () => {
  expect(
    rowsOf(
      reconciled(20, [
        { period: '2023', value: '240' },
        { period: '2024', value: '', numerator: '24', denominator: '10010' },
      ]),
    ),
  ).toEqual([
    ['Year to 31 December 2023', '240', '[x]', 'cannot be said'],
    ['Year to 31 December 2024', '[x]', '200 (20 of 10,000)', 'cannot be said'],
  ]);
});

test('a rate of one or two events is told on neither side, nor a difference from it', () => {
  expect(rowsOf(reconciled(2, [{ period: '2024', value: '240', numerator: '24', denominator: '10010' }]))).toEqual([
    ['Year to 31 December 2024', '240 (24 of 10,010)', '[u]', 'cannot be said'],
  ]);
  expect(rowsOf(reconciled(20, [{ period: '2024', value: '20', numerator: '2', denominator: '10010' }]))).toEqual([
    ['Year to 31 December 2024', '[u]', '200 (20 of 10,000)', 'cannot be said'],
  ]);
});

test.each([
  [4, 'fewer than 5', 'cannot be said'],
  [6, '0 of 6', 'cannot be said'],
  [10, '0 [u] (0 of 10)', '20 percentage points lower'],
])('a percentage of %i children is told as %s', (number, ours, difference) => {
  const { children, offences, outcomes } = entrants(number, '2023-06-01');
  const published = { measure: 'reoffending.binary', area: 'Sampleshire', period: '2023/24' };
  const comparators = [{ ...published, value: '20', numerator: '4', denominator: '20' }];
  const basis = basisOf({ children, offences, outcomes, population: [{}], comparators });
  const { story, told } = storyOf(reoffending, basis, { labels: ['2023/24'] });
  const cohorts = { ...entry, measure: 'reoffending.binary', unit: 'percent', beside: 'reoffending.binary' } as const;
  expect(rowsOf(reconciliationTable(story, told, cohorts))).toEqual([
    ['2023/24', '20 [u] (4 of 20)', ours, difference],
  ]);
});

test('no table where nothing is published of this area, or only spans not yet over', () => {
  expect(reconciled(20, [{ area: 'london' }, { period: '2026' }])).toEqual([]);
});

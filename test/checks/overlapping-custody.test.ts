import { expect, test } from 'vitest';
import { overlappingCustody } from '../../src/checks/overlapping-custody.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';
import { datasetOf, day } from '../support/rows.ts';

const from = (start: string, end: string, more: CsvRow = {}): CsvRow => ({ start_date: start, end_date: end, ...more });
const episodes = (...rows: readonly CsvRow[]) => ({
  custodyEpisodes: rows.map((row, place) => ({ episode_id: `E${place}`, ...row })),
});

testCheck(overlappingCustody, {
  fails: {
    'one night together': episodes(from('2024-05-01', '2024-05-10'), from('2024-05-09', '2024-05-20')),
    'the later one stands first in the file': episodes(
      from('2024-05-09', '2024-05-20'),
      from('2024-05-01', '2024-05-10'),
    ),
    'one inside the other': episodes(from('2024-05-01', '2024-05-31'), from('2024-05-10', '2024-05-12')),
    'the first is still open': episodes(from('2024-05-01', ''), from('2025-05-01', '2025-05-02')),
    'the first ends on 1900-01-01, so it is open': episodes(
      from('2024-05-01', '1900-01-01'),
      from('2025-05-01', '2025-05-02'),
    ),
    'remand and sentence together': episodes(
      from('2024-05-01', '2024-05-10', { kind: 'remand' }),
      from('2024-05-09', '2024-05-20', { kind: 'sentence' }),
    ),
    'a remand left open, and a third episode before the sentence': episodes(
      from('2024-05-01', '', { kind: 'remand' }),
      from('2024-05-10', '2024-05-20', { kind: 'remand' }),
      from('2024-06-01', '2024-08-01', { kind: 'sentence' }),
    ),
    'the same episode twice': episodes(from('2024-05-01', '2024-05-10'), from('2024-05-01', '2024-05-10')),
  },
  passes: {
    'the next starts on the day of the end': episodes(
      from('2024-05-01', '2024-05-10'),
      from('2024-05-10', '2024-05-20'),
    ),
    'the next starts on the day of the end, and stands first in the file': episodes(
      from('2024-05-10', '2024-05-20'),
      from('2024-05-01', '2024-05-10'),
    ),
    'two children at once': episodes(
      from('2024-05-01', '2024-05-10'),
      from('2024-05-05', '2024-05-08', { child_id: 'C2' }),
    ),
    'one ends before it starts, and has no night': episodes(
      from('2024-05-01', '2024-05-10'),
      from('2024-05-05', '2024-05-04'),
    ),
    'the last is open': episodes(from('2024-05-01', '2024-05-10'), from('2024-05-10', '')),
    'a remand left open before a sentence is found by a check of its own': episodes(
      from('2024-05-01', '', { kind: 'remand' }),
      from('2024-06-01', '2024-08-01', { kind: 'sentence' }),
    ),
    'one has no start': episodes(from('2024-05-01', '2024-05-10'), from('1900-01-01', '2024-05-20')),
  },
});

test('the finding is the episode that starts before the one before it has ended', () => {
  const dataset = datasetOf(episodes(from('2024-05-09', '2024-05-20'), from('2024-05-01', '2024-05-10')));
  expect(runChecks([overlappingCustody], dataset, { asAt: day('2026-09-30') })[0]?.findings).toMatchObject([
    { line: 2 },
  ]);
});

test('an episode is held against every earlier one, not only the one before it', () => {
  // The second and the third both lie within the first, and the third starts after the second has ended.
  const dataset = datasetOf(
    episodes(from('2024-05-01', '2024-05-31'), from('2024-05-10', '2024-05-12'), from('2024-05-20', '2024-05-25')),
  );
  const [result] = runChecks([overlappingCustody], dataset, { asAt: day('2026-09-30') });
  expect(result?.findings.map(({ line }) => line)).toEqual([3, 4]);
});

import { describe, expect, test } from 'vitest';
import { episodes } from '../../src/measures/cohorts/episodes.ts';
import { custodyOnTheDay } from '../../src/measures/custody-on-the-day.ts';
import { take } from '../../src/measures/measure.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

/** The last day of 2024Q1 is 2024-06-30. */
const there = { start_date: '2024-06-01', end_date: '2024-07-15' };

const of = (...rows: readonly CsvRow[]): CsvTables => ({
  children: [{}, { child_id: 'C2' }, { child_id: 'C3', deleted: 'true' }],
  custodyEpisodes: rows.map((row, n) => ({ episode_id: `E${n}`, ...there, ...row })),
});

const onRemand = (tables: CsvTables, label = '2024Q1', asAt = '2026-09-30'): number =>
  flat(custodyOnTheDay, basisOf(tables, asAt), label)['custody_stock.remand']?.[label]?.[0] ?? 0;

describe('on the last day D of the period (rule 2)', () => {
  test.each<[string, CsvRow, number]>([
    ['there before and after', {}, 1],
    ['arrived on D', { start_date: '2024-06-30' }, 1],
    ['arrived the day after D', { start_date: '2024-07-01' }, 0],
    ['released the day before D', { end_date: '2024-06-29' }, 0],
    ['released on D is not counted', { end_date: '2024-06-30' }, 0],
    ['released the day after D', { end_date: '2024-07-01' }, 1],
    ['arrived and released on D', { start_date: '2024-06-30', end_date: '2024-06-30' }, 0],
    ['still there', { end_date: '' }, 1],
    ['an end on 1900-01-01 is none', { end_date: '1900-01-01' }, 1],
    ['no start', { start_date: '1900-01-01' }, 0],
    ['a start that cannot be read', { start_date: '01/06/2024' }, 0],
    ['an end that cannot be read is neither open nor ended', { end_date: '15/07/2024' }, 0],
    ['an end before its start', { start_date: '2024-06-30', end_date: '2024-06-29' }, 0],
    ['a withdrawn child', { child_id: 'C3' }, 0],
    ['a child that is not there', { child_id: 'C4' }, 0],
    ['a kind that is none', { kind: 'holiday' }, 0],
    ['in local authority accommodation', { establishment: 'local_authority_accommodation' }, 1],
  ])('%s', (_, row, expected) => {
    // A second episode, long over, keeps the period within what the extract holds.
    expect(onRemand(of(row, { child_id: 'C2', start_date: '2024-04-01', end_date: '2024-04-02' }))).toBe(expected);
  });
});

test('a child with two episodes of a kind is one child, and one of each kind is one in each', () => {
  const tables = of({}, { start_date: '2024-06-10' }, { kind: 'sentence' }, { kind: 'sentence', child_id: 'C2' });
  expect(flat(custodyOnTheDay, basisOf(tables), '2024Q1')).toEqual({
    'custody_stock.sentence': { '2024Q1': [2, null] },
    'custody_stock.remand': { '2024Q1': [1, null] },
  });
});

test('the year and its last quarter end on the same day', () => {
  const tables = of({ start_date: '2025-03-31', end_date: '' });
  expect(onRemand(tables, '2024Q4')).toBe(1);
  expect(onRemand(tables, '2024/25')).toBe(1);
});

describe('a last day after the as-at date is not yet available, which is not none', () => {
  const read = (asAt: string, label = '2024Q1') =>
    take(custodyOnTheDay, basisOf(of({}), asAt), [period(label)]).observations.map(({ value }) => value);
  const notAvailable = { kind: 'withheld', because: 'not available' };

  test('as at D', () => {
    expect(read('2024-06-30')).toEqual([
      { kind: 'known', value: 0 },
      { kind: 'known', value: 1 },
    ]);
  });
  test('as at the day before D', () => {
    expect(read('2024-06-29')).toEqual([notAvailable, notAvailable]);
  });
  test('before the first episode of the extract', () => {
    expect(read('2026-09-30', '2023Q4')).toEqual([notAvailable, notAvailable]);
  });
});

test('an episode that starts after the as-at date does not count', () => {
  // 2024-06-30 is D and the as-at date; the other child keeps the period within the extract.
  expect(onRemand(of({ start_date: '2024-07-01', end_date: '' }, { child_id: 'C2' }), '2024Q1', '2024-06-30')).toBe(1);
});

test('every episode is valid or left out', () => {
  const basis = basisOf(of({}, { end_date: '2024-05-31' }, { child_id: 'C3' }, { child_id: 'C9' }));
  const { valid, leftOut } = episodes(basis);
  expect(valid).toHaveLength(1);
  expect(leftOut.flatMap(({ rows }) => rows)).toHaveLength(3);
});

import { expect, test } from 'vitest';
import { besideRow } from '../../src/checks/beside-row.ts';
import type { Look } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.ts';
import { extracts } from '../../src/extracts/index.ts';
import { datasetOf } from '../support/rows.ts';

const lookOf = (about: Partial<Look>): Look => ({
  table: 'outcomes',
  columns: [],
  beside: [],
  failures: () => [],
  ...about,
});

test('the row of another table is named with its file, its line and its dates', () => {
  const dataset = datasetOf({
    children: [{ child_id: 'C1', date_of_birth: '2008-01-02' }],
    offences: [{ child_id: 'C1', offence_id: 'F1', offence_date: '2024-06-01' }],
    outcomes: [{ child_id: 'C1', offence_id: 'F1', outcome_id: 'O1' }],
  });
  expect(besideRow(dataset, lookOf({ beside: ['children', 'offences'] }), 0)).toMatch(
    /^offences\.csv line \d+: offence_id F1, offence_date 2024-06-01/,
  );
  expect(besideRow(dataset, lookOf({ shows: ['children'] }), 0)).toMatch(
    /^children\.csv line \d+: child_id C1, date_of_birth 2008-01-02$/,
  );
  expect(besideRow(dataset, lookOf({}), 0)).toBe('');
});

test('where only the child ties two rows, the nearest in time are shown, and said to be no more than that', () => {
  const dataset = datasetOf({
    custodyEpisodes: ['2022-01-01', '2023-01-01', '2025-01-01', '2026-01-01'].map((start, nth) => ({
      episode_id: `E${nth}`,
      child_id: 'C1',
      start_date: start,
      outcome_id: '',
    })),
    outcomes: [{ child_id: 'C1', outcome_id: 'O1', outcome_date: '2024-06-01' }],
  });
  const said = besideRow(dataset, lookOf({ beside: ['custodyEpisodes'] }), 0);
  expect(said.match(/episode_id E\d/g)).toEqual(['episode_id E1', 'episode_id E2']);
  expect(said).toContain('nearest of the child, custody_episodes.csv');
});

test('rows that hold the same are shown without the row itself, those that do not overlap left out, many of them counted', () => {
  const homes = datasetOf({
    accommodation: [
      { child_id: 'C1', start_date: '2024-01-01', end_date: '2024-02-01' },
      { child_id: 'C1', start_date: '2024-01-15', end_date: '' },
      { child_id: 'C1', start_date: '2024-03-01', end_date: '' },
      { child_id: 'C2', start_date: '2024-01-15', end_date: '' },
    ],
  });
  const said = besideRow(homes, lookOf({ table: 'accommodation', alike: ['childId'] }), 0);
  expect(said.match(/start_date [0-9-]+/g)).toEqual(['start_date 2024-01-15']);
  const many = datasetOf({ offences: Array.from({ length: 15 }, (_, nth) => ({ offence_id: `F${nth}` })) });
  const alike = lookOf({ table: 'offences', alike: ['childId', 'offenceDate'] });
  expect(besideRow(many, alike, 0)).toMatch(/; and 9 more$/);
});

test('every look shows columns that its table has', () => {
  const strangers = checks.flatMap(({ id, looksAt }) =>
    looksAt.flatMap(({ table, also = [], alike = [] }) =>
      [...also, ...alike].filter((field) => !(field in extracts[table].columns)).map((field) => `${id}: ${field}`),
    ),
  );
  expect(strangers).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Observation, SeriesSpec } from '../../../src/measures/reading.ts';
import { reoffendingSeries } from '../../../src/measures/reoffending-series.ts';
import { figureColumns } from '../../../src/report/tables/figure-columns.ts';
import { withheld } from '../../../src/vocabulary/figure.ts';
import { cohort, share } from '../../charts/fixture-readings.ts';

const place = { series: 'reoffending.binary', label: '2024Q1' };
const series = reoffendingSeries('reoffending', 'in the cohort');

/** What stands in each column of an observation. */
const told = (name: string, observation: Observation): readonly string[] =>
  figureColumns(series[`reoffending.${name}`] as SeriesSpec).map(({ cell }) => {
    const said = cell(observation);
    return typeof said === 'string' ? said : said.text;
  });

test.each<[string, Observation, readonly string[]]>([
  ['10 are enough for a percentage and its range', share(place, 4, 10), ['4', '10', '40 [u]', '17 to 69']],
  ['9 are not: the counts stand without either', share(place, 4, 9), ['4', '9', '[u]', '']],
  ['nothing out of nothing is not applicable, not too few', share(place, 0, 0), ['0', '0', '[z]', '']],
  [
    'what is withheld says why, whatever it is out of',
    { ...share(place, 4, 9), value: withheld('confidential'), interval: null },
    ['4', '9', '[c]', ''],
  ],
])('%s', (_, observation, expected) => {
  expect(told('binary', observation)).toEqual(expected);
});

test('of a cohort in its waiting period the children are complete; those who reoffended can still rise', () => {
  const waiting = cohort('2025Q1', 4, 20);
  expect(told('binary', waiting).slice(0, 2)).toEqual(['4 so far', '20']);
  expect(told('per_child', waiting)[1]).toBe('20');
  expect(told('per_reoffender', waiting)[1]).toBe('20 so far');
});

test('while a cohort forms, nothing of it is complete', () => {
  expect(told('binary', cohort('2026Q3', 0, 20))[1]).toBe('20 so far');
});

import { expect, test } from 'vitest';
import { comparatorsOf } from '../../src/measures/comparators.ts';
import type { CsvRow } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

const held = (...comparators: readonly CsvRow[]) => comparatorsOf(basisOf({ comparators }));

test('a published figure, as its publisher writes it, with the span it means', () => {
  expect(held({ period: '2023/24', value: '157.5' })).toEqual([
    {
      measure: 'fte.rate',
      area: 'london',
      label: '2023/24',
      period: { kind: 'year', label: '2023/24', from: day('2023-04-01'), to: day('2024-03-31') },
      value: { kind: 'known', value: 157.5 },
      numerator: undefined,
      denominator: undefined,
      source: 'Invented',
      isOwn: false,
      containsOwn: true,
    },
  ]);
});

test.each(['', '[c]', '*', '..', 'x', '<5'])('"%s" is withheld: not available, never zero', (value) => {
  expect(held({ value })[0]?.value).toEqual({ kind: 'withheld', because: 'not available' });
});

test('a published zero is zero', () => {
  expect(held({ value: '0' })[0]?.value).toEqual({ kind: 'known', value: 0 });
});

test('rows called England are rows like any other', () => {
  expect(held({ area: 'England' }, { area: 'england_and_wales' }, { area: '' }).map(({ area }) => area)).toEqual([
    'England',
    'england_and_wales',
    '',
  ]);
});

test('a label that means no span is kept as it stands', () => {
  expect(held({ period: 'Oct 2023 - Sep 2024' })[0]).toMatchObject({ label: 'Oct 2023 - Sep 2024', period: undefined });
});

test('none where there is no extract', () => {
  expect(comparatorsOf(basisOf({}))).toEqual([]);
});

test('the counts where they are given; what is no number is not known, and nothing is refused', () => {
  const counts = held({ numerator: '0', denominator: '14210' }, { numerator: 'few', denominator: '' });
  expect(counts.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
    [0, 14210],
    [undefined, undefined],
  ]);
});

test('our own area is known by the name of the population or of the service, however it is written', () => {
  const areas = ['SAMPLE-SHIRE', 'Sampleshire', 'sampleshire yjs', 'Sampleshire and Elsewhere', ''];
  const comparators = areas.map((area) => ({ area }));
  const comparing = { service: 'Sampleshire YJS', contains: [], groups: {} };
  const own = comparatorsOf({ ...basisOf({ comparators, population: [{}] }), comparing });
  expect(own.map(({ isOwn }) => isOwn)).toEqual([true, true, true, false, false]);
});

test('London and England and Wales hold ours unless the workspace names others', () => {
  const areas = ['London', 'England & Wales', 'england_and_wales', 'family', 'West Midlands'];
  const basis = basisOf({ comparators: areas.map((area) => ({ area })) });
  expect(comparatorsOf(basis).map(({ containsOwn }) => containsOwn)).toEqual([true, false, true, false, false]);
  const comparing = { service: '', contains: ['west_midlands', 'family'], groups: {} };
  expect(comparatorsOf({ ...basis, comparing }).map(({ containsOwn }) => containsOwn)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

import { describe, expect, test } from 'vitest';
import type { Comparing } from '../../src/measures/comparators.ts';
import { comparatorsOf, defaultComparing, groupsOf, unknownAreas } from '../../src/measures/comparators.ts';
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
      containsOwn: false,
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

test('England and Wales, and England, hold ours unless the workspace names others: London only where it says so', () => {
  const areas = ['England', 'England & Wales', 'england_and_wales', 'family', 'West Midlands', 'London'];
  const basis = basisOf({ comparators: areas.map((area) => ({ area })) });
  expect(comparatorsOf(basis).map(({ containsOwn }) => containsOwn)).toEqual([true, false, true, false, false, false]);
  const comparing = { service: '', contains: ['west_midlands', 'family'], groups: {} };
  expect(comparatorsOf({ ...basis, comparing }).map(({ containsOwn }) => containsOwn)).toEqual([
    false,
    false,
    false,
    true,
    true,
    false,
  ]);
});

describe('groups', () => {
  const basis = basisOf({
    population: [{}],
    comparators: [{ area: 'Hackney' }, { area: 'Family' }, { area: 'Wider' }],
  });
  const grouped = (groups: Comparing['groups']) => ({
    ...basis,
    comparing: { service: 'Sampleshire YJS', contains: ['london'], groups },
  });

  test('leave our own area out, by either of its names, whether or not anything is published of it', () => {
    const groups = { family: ['sample-shire', 'Hackney', 'SAMPLESHIRE YJS'], none: ['Sampleshire'] };
    expect(groupsOf(grouped(groups))).toEqual({ family: ['Hackney'], none: [] });
  });

  test('count an area that is listed twice once', () => {
    expect(groupsOf(grouped({ family: ['Tower Hamlets', 'Newham', 'tower_hamlets', 'Newham'] }))).toEqual({
      family: ['Tower Hamlets', 'Newham'],
    });
  });

  test('hold ours in the row published under their name where they list our area or one that holds it', () => {
    const held = comparatorsOf(grouped({ family: ['Hackney', 'sampleshire'], wider: ['London', 'Surrey'] }));
    expect(held.map(({ containsOwn }) => containsOwn)).toEqual([false, true, true]);
    const apart = comparatorsOf(grouped({ family: ['Hackney'], wider: ['Surrey'] }));
    expect(apart.map(({ containsOwn }) => containsOwn)).toEqual([false, false, false]);
  });

  test('none where nothing is said of them', () => {
    expect(groupsOf(basis)).toEqual({});
  });
});

describe('areas named that comparators.csv does not have', () => {
  const named = (contains: readonly string[], groups: Comparing['groups'], areas: readonly string[] = ['Hackney']) =>
    unknownAreas({
      ...basisOf({ population: [{}], ...(areas.length > 0 && { comparators: areas.map((area) => ({ area })) }) }),
      comparing: { service: 'Sampleshire YJS', contains, groups },
    });

  test('once each, but neither one that is there nor our own', () => {
    expect(named(['Lundon'], { family: ['hack-ney', 'Newam', 'Sampleshire', 'lundon'] })).toEqual(['Lundon', 'Newam']);
  });

  test('not those that hold ours without a word in boardpack.yaml', () => {
    expect(named(defaultComparing.contains, {})).toEqual([]);
  });

  test('none where there is no comparators.csv', () => {
    expect(named(['Lundon'], {}, [])).toEqual([]);
  });
});

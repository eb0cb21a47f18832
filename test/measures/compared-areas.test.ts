import { describe, expect, test } from 'vitest';
import { comparedAreas } from '../../src/measures/compared-areas.ts';
import { published } from '../support/published.ts';

const hackney = published('Hackney', { value: 200, numerator: 40, denominator: 20000 });
const newham = published('Newham', { value: 150, numerator: 45, denominator: 30000 });
const family = { family: ['hackney', 'Newham'] };

describe('areas told together', () => {
  test('are numerators and denominators summed: 85 of 50,000 is 170, where the mean of the rates is 175', () => {
    const [pool] = comparedAreas([hackney, newham], family, 'per 100,000');
    expect(pool).toMatchObject({ area: 'family', counts: { numerator: 85, denominator: 50000 }, lacking: [] });
    expect(pool?.value).toBeCloseTo(170, 10);
    expect(pool?.together).toEqual(['hackney', 'Newham']);
  });

  test('have no figure where one of them lacks its counts, or is not there, and it is said which', () => {
    const bare = published('Newham', { value: 150 });
    for (const areas of [[hackney, bare], [hackney]])
      expect(comparedAreas(areas, family, 'per 100,000')[0]).toMatchObject({
        area: 'family',
        value: undefined,
        counts: undefined,
        lacking: ['Newham'],
      });
  });

  test('are told by a row of their own name instead where one of them lacks its counts, and only then', () => {
    const row = published('Family', { value: 168 });
    const [instead] = comparedAreas([hackney, row], family, 'per 100,000');
    expect(instead).toMatchObject({ area: 'Family', value: 168, together: [] });
    const [summed, ...others] = comparedAreas([hackney, newham, row], family, 'per 100,000');
    expect(summed?.value).toBeCloseTo(170, 10);
    expect(others.map(({ area }) => area)).toEqual(['Hackney', 'Newham']);
  });

  test('hold ours where one of them does, or the row that stands in for them', () => {
    const london = published('london', { value: 121, numerator: 610, denominator: 504000, containsOwn: true });
    const [, pool] = comparedAreas([hackney, london], { wider: ['Hackney', 'London'] }, 'per 100,000');
    expect(pool).toMatchObject({ area: 'wider', counts: { numerator: 650 }, containsOwn: true });
    const row = published('family', { value: 168, numerator: 168, denominator: 100000, containsOwn: true });
    const [instead] = comparedAreas([hackney, row], family, 'per 100,000');
    expect(instead).toMatchObject({ area: 'family', containsOwn: true, counts: { numerator: 168 } });
    expect(comparedAreas([hackney, newham, row], family, 'per 100,000')[0]).toMatchObject({ containsOwn: false });
  });

  test('are not told by a row of our own', () => {
    const ours = published('Sampleshire', { value: 900, isOwn: true });
    expect(comparedAreas([ours], { Sampleshire: ['Hackney'] }, 'per 100,000')).toEqual([]);
  });

  test('are not told of where nothing is published of any of them', () => {
    expect(comparedAreas([published('Redbridge', { value: 122 })], family, 'per 100,000')).toHaveLength(1);
  });
});

test('those that hold ours come first, then groups, then the others by name: never in the order of their figures', () => {
  const areas = ['Newham', 'neighbours', 'Hackney', 'london'].map((area, place) =>
    published(area, { value: place, containsOwn: area === 'london' }),
  );
  expect(comparedAreas(areas, {}, 'per 100,000').map(({ area }) => area)).toEqual([
    'london',
    'neighbours',
    'Hackney',
    'Newham',
  ]);
});

describe('a value that cannot be right is none', () => {
  const valueFor = (area: string, value: number, unit: 'percent' | 'per 100,000') =>
    comparedAreas([published(area, { value })], {}, unit)[0]?.value;

  test('the row called England, which adds up regional rates (1,258 where regions have 98 to 181)', () => {
    expect(valueFor('England', 1258, 'per 100,000')).toBeUndefined();
    expect(valueFor('England', 31, 'percent')).toBe(31);
    expect(valueFor('england_and_wales', 150, 'per 100,000')).toBe(150);
  });

  test('but England with its counts is an area like any other', () => {
    const england = published('England', { value: 140, numerator: 7700, denominator: 5500000 });
    expect(comparedAreas([england], {}, 'per 100,000')[0]).toMatchObject({ value: 140 });
    const sum = published('England', { value: 1258, numerator: 7700, denominator: 5500000 });
    expect(comparedAreas([sum], {}, 'per 100,000')[0]).toMatchObject({ value: undefined, counts: undefined });
  });

  test.each([
    ['a percentage above 100', 'percent', 100.1],
    ['a percentage below 0', 'percent', -1],
    ['a rate below 0', 'per 100,000', -1],
  ] as const)('%s', (_, unit, value) => {
    expect(valueFor('Hackney', value, unit)).toBeUndefined();
  });

  test('what is withheld is missing, never zero', () => {
    for (const counts of [{}, { numerator: 3, denominator: 12 }])
      expect(comparedAreas([published('Hackney', counts)], {}, 'percent')[0]).toMatchObject({
        value: undefined,
        counts: undefined,
      });
  });
});

import { describe, expect, test } from 'vitest';
import { areaMeant, populationAreas, populationByGroup, populationOf } from '../../src/measures/population.ts';
import { populationYear } from '../../src/measures/population-over.ts';
import { quarter, yearTo } from '../../src/vocabulary/period.ts';
import { period } from '../support/flat.ts';
import type { CsvRow } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

const basisWith = (...population: readonly CsvRow[]) => basisOf({ population });
const held = (...population: readonly CsvRow[]) => populationOf(basisWith(...population));

describe('the mid-year that serves a period', () => {
  const years = (...known: readonly number[]) => held(...known.map((year) => ({ year: String(year) })));

  test('the latest 30 June on or before its last day', () => {
    const all = years(2022, 2023, 2024, 2025);
    expect(populationYear(all, period('2024Q1'))).toBe(2024); // ends on 30 June 2024
    expect(populationYear(all, period('2024Q2'))).toBe(2024);
    expect(populationYear(all, period('2024Q4'))).toBe(2024); // ends on 31 March 2025
    expect(populationYear(all, period('2024/25'))).toBe(2024);
    expect(populationYear(all, yearTo(day('2024-06-29')))).toBe(2023);
    expect(populationYear(all, yearTo(day('2024-06-30')))).toBe(2024);
    expect(populationYear(all, yearTo(day('2024-07-01')))).toBe(2024);
    expect(populationYear(all, quarter(2023, 4))).toBe(2023); // ends on 31 March 2024
  });
  test('the nearest before it where that year has no estimate yet', () => {
    expect(populationYear(years(2020, 2022), period('2025/26'))).toBe(2022);
    expect(populationYear(years(2020, 2022), period('2021/22'))).toBe(2020);
  });
  test('the first there is where all are later', () => {
    expect(populationYear(years(2023, 2024), period('2019/20'))).toBe(2023);
  });
  test('none where there is none', () => {
    expect(populationYear(years(), period('2024/25'))).toBeUndefined();
  });
  test('the years ascend, however the file has them, each once', () => {
    expect(years(2024, 2022, 2024, 2023).years).toEqual([2022, 2023, 2024]);
  });
});

describe('both sexes', () => {
  test('the row for all', () => {
    expect(held({ aged_10_to_17: '70' }).of(2024, 'all')?.aged10To17).toBe(70);
  });
  test('blank is all', () => {
    expect(held({ sex: '', aged_10_to_17: '70' }).of(2024, 'all')?.aged10To17).toBe(70);
  });
  test('the two summed where there is no row for all', () => {
    const population = held({ sex: 'male', aged_10_to_17: '40' }, { sex: 'female', aged_10_to_17: '30' });
    expect(population.of(2024, 'all')?.aged10To17).toBe(70);
  });
  test('the row for all where all three are there: never twice', () => {
    const population = held(
      { sex: 'male', aged_10_to_17: '40' },
      { sex: 'female', aged_10_to_17: '30' },
      { sex: 'all', aged_10_to_17: '71' },
    );
    expect(population.of(2024, 'all')?.aged10To17).toBe(71);
  });
  test('one sex alone is not known', () => {
    expect(held({ sex: 'male', aged_10_to_17: '40' }).of(2024, 'all')?.aged10To17).toBeUndefined();
  });
  test('a sex that cannot be read is not all: three such rows are not added up', () => {
    const population = held(
      { sex: 'Persons', aged_10_to_17: '70' },
      { sex: 'Males', aged_10_to_17: '40' },
      { sex: 'Females', aged_10_to_17: '30' },
    );
    expect(population.of(2024, 'all')?.aged10To17).toBeUndefined();
  });
});

describe('groups', () => {
  const five = ['asian', 'black', 'mixed', 'other', 'white'].map((ethnicity, n) => ({
    ethnicity,
    aged_10_to_17: String(10 ** n),
  }));

  test('each of the five, and the five summed where there is no row for all', () => {
    const population = held(...five);
    expect(population.of(2024, 'asian')?.aged10To17).toBe(1);
    expect(population.of(2024, 'white')?.aged10To17).toBe(10_000);
    expect(population.of(2024, 'all')?.aged10To17).toBe(11_111);
    expect(population.of(2023, 'asian')?.aged10To17).toBeUndefined();
  });
  test('the row for all where it is there', () => {
    expect(held(...five, { aged_10_to_17: '12000' }).of(2024, 'all')?.aged10To17).toBe(12_000);
  });
  test('four groups are not all', () => {
    expect(held(...five.slice(1)).of(2024, 'all')?.aged10To17).toBeUndefined();
  });
  test('five groups of two sexes each', () => {
    const both = five.flatMap((row) => ['male', 'female'].map((sex) => ({ ...row, sex })));
    expect(held(...both).of(2024, 'all')?.aged10To17).toBe(22_222);
  });
  test('a zero is known', () => {
    expect(held({ aged_10_to_17: '0' }).of(2024, 'all')?.aged10To17).toBe(0);
  });
});

test('a row without a year, a group or a number that can be read is not used', () => {
  const population = held(
    { aged_10_to_17: '70' },
    { year: 'mid-2025', aged_10_to_17: '1' },
    { ethnicity: 'Martian', aged_10_to_17: '2' },
    { aged_10_to_17: '1,234' },
  );
  expect(population.years).toEqual([2024]);
  expect(population.of(2024, 'all')?.aged10To17).toBe(70);
});

test('the sources of the rows used, each once', () => {
  const population = held({ source: 'Census' }, { year: '2023', source: 'Census' }, { year: '2022', source: '' });
  expect(population.sources).toEqual(['Census', 'source not stated']);
});

describe('several areas', () => {
  const rows = [
    { area: 'Aldermoor', aged_10_to_17: '70' },
    { area: 'Otherham', aged_10_to_17: '900' },
  ];
  const basis = (area?: string) => ({ ...basisWith(...rows), area });

  test('the one named, without regard to case and hyphens', () => {
    expect(populationOf(basis('otherham')).of(2024, 'all')?.aged10To17).toBe(900);
    expect(areaMeant(basis('OTHER-HAM'))).toBe('Otherham');
  });
  test('none where none is named: nothing is guessed and nothing is added up', () => {
    expect(areaMeant(basis())).toBeUndefined();
    expect(populationOf(basis()).of(2024, 'all')?.aged10To17).toBeUndefined();
    expect(populationOf(basis()).years).toEqual([]);
  });
  test('none where the one named is not there', () => {
    expect(populationOf(basis('Elsewhere')).of(2024, 'all')?.aged10To17).toBeUndefined();
  });
  test('the only one where there is one', () => {
    expect(areaMeant(basisWith({ area: 'Aldermoor' }))).toBe('Aldermoor');
    expect(areaMeant({ ...basisWith({ area: 'Aldermoor' }), area: 'Otherham' })).toBeUndefined();
  });
  test('their names in the order of the file', () => {
    expect(populationAreas(basis().dataset)).toEqual(['Aldermoor', 'Otherham']);
  });
});

describe('the 19 categories', () => {
  const groups = ['asian', 'black', 'mixed', 'other', 'white'].map((ethnicity) => ({
    year: '2023',
    ethnicity,
    aged_10_to_17: '100',
  }));
  const categories = ['White British', 'W2', 'Roma'].map((ethnicity) => ({
    year: '2021',
    ethnicity,
    aged_10_to_17: '30',
  }));

  test('are known of their own mid-years, and are in no group and no whole', () => {
    const { of, years, yearsOfCategories } = held(...groups, ...categories);
    expect([years, yearsOfCategories]).toEqual([[2023], [2021]]);
    expect(of(2021, 'white_roma')?.aged10To17).toBe(30);
    expect(of(2021, 'white')).toBeUndefined();
    expect(of(2023, 'white')?.aged10To17).toBe(100);
    expect(of(2023, 'all')?.aged10To17).toBe(500);
    expect(of(2021, 'all')).toBeUndefined();
  });
  test('a period nearer to theirs is served by the groups all the same', () => {
    const found = populationByGroup(basisWith(...groups, ...categories), period('2021/22'));
    expect(found?.get('white')?.aged10To17).toBe(100);
  });
});

test('boys and girls of all groups: their own rows, else the five groups together, else not known', () => {
  const boys = (ethnicity: string, n: number) => ({ ethnicity, sex: 'male', aged_10_to_17: String(n) });
  const five = ['asian', 'black', 'mixed', 'other', 'white'].map((ethnicity) => boys(ethnicity, 10));
  expect(held(boys('all', 60), ...five).ofSex(2024, 'male')?.aged10To17).toBe(60);
  expect(held(...five).ofSex(2024, 'male')?.aged10To17).toBe(50);
  expect(held(...five).ofSex(2024, 'female')).toBeUndefined();
  expect(held(...five.slice(1)).ofSex(2024, 'male')).toBeUndefined();
});

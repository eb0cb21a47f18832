import { describe, expect, test } from 'vitest';
import type { Basis } from '../../src/measures/basis.ts';
import { disproportionalityByCharacteristic } from '../../src/measures/disproportionality-by-characteristic.ts';
import { take } from '../../src/measures/measure.ts';
import type { Group, Observation } from '../../src/measures/reading.ts';
import { childOf } from '../../src/measures/traced-row.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import { period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

const fined = (child_id: string, row: CsvRow = {}): CsvRow => ({
  outcome_id: child_id,
  offence_id: child_id,
  child_id,
  outcome: 'fine',
  ...row,
});

// Six children with an outcome on 1 June 2024: `a` to `c` fined, `d` to `f` cautioned. All are 15 but `f`.
const tables: CsvTables = {
  children: [
    { child_id: 'a', ethnicity: 'B1', ward: 'Alder' },
    { child_id: 'b', ethnicity: 'B2', ward: 'Alder', sex: 'female' },
    { child_id: 'c', ethnicity: 'W1', ward: 'Birch' },
    { child_id: 'd', ethnicity: 'W1', ward: 'Birch', sex: 'female' },
    { child_id: 'e', ethnicity: 'White', ward: '', sex: '' },
    { child_id: 'f', ethnicity: 'O1', ward: 'Birch', date_of_birth: '2010-01-15' },
  ],
  offences: ['a', 'b', 'c', 'd', 'e', 'f'].map((child_id) => ({
    offence_id: child_id,
    child_id,
    first_hearing_date: '2024-05-20',
  })),
  outcomes: [
    ...['a', 'b', 'c'].map((child_id) => fined(child_id)),
    ...['d', 'e', 'f'].map((child_id) => fined(child_id, { outcome: 'youth_caution' })),
  ],
  accommodation: [
    { child_id: 'a', type: 'foster_care', start_date: '2024-06-01' },
    { child_id: 'b', type: 'foster_care', start_date: '2024-06-02' },
    { child_id: 'c', type: 'living_with_family' },
    { child_id: 'd', type: 'residential_unit', end_date: '2024-06-01' },
  ],
  widerServices: [
    { child_id: 'e', status: 'care_experienced' },
    { child_id: 'f', status: 'child_in_need' },
  ],
  send: [
    { child_id: 'a', identified: 'true' },
    { child_id: 'b', identified: 'false' },
    { child_id: 'c', identified: 'true', end_date: '2024-05-31' },
  ],
  population: [
    { ethnicity: 'all', sex: 'male', aged_10_to_17: '600' },
    { ethnicity: 'all', sex: 'female', aged_10_to_17: '400' },
    ...Object.entries({ W1: '500', W2: '100', B1: '60', A1: '40' }).map(([ethnicity, aged_10_to_17]) => ({
      ethnicity,
      aged_10_to_17,
    })),
  ],
};
const basis = basisOf(tables);

const allOf = (on: Basis): readonly Observation[] =>
  take(disproportionalityByCharacteristic, on, [period('2024Q1')]).observations;

function figure(kind: string, group: NonNullable<Group>, observations = allOf(basis)): Observation {
  const [dimension = '', code] = Object.entries(group)[0] ?? [];
  const found = observations.filter(
    (o) => o.series === `characteristics.${kind}` && o.group?.[dimension as keyof typeof group] === code,
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${kind} ${dimension} ${code}`);
  return found[0];
}

const counts = (kind: string, group: NonNullable<Group>, on = basis): string => {
  const { numerator, denominator } = figure(kind, group, allOf(on));
  return `${numberOf(numerator)} of ${denominator && numberOf(denominator)}`;
};

const notAvailable = { kind: 'withheld', because: 'not available' };

describe('sentenced at court, of those cautioned or sentenced, on paper', () => {
  test.each<[string, NonNullable<Group>, string]>([
    ['boys', { sex: 'male' }, '2 of 3'],
    ['girls', { sex: 'female' }, '1 of 2'],
    ['sex not known', { sex: 'not_known' }, '0 of 1'],
    ['15 at the offence', { age: '15_17' }, '3 of 5'],
    ['14 at the offence', { age: '10_14' }, '0 of 1'],
    ['in care on the day, by a home or a status, first and last day included', { care: 'in_care' }, '1 of 3'],
    ['in care the day after, with family or in need: not in care', { care: 'not_in_care' }, '2 of 3'],
    ['needs identified', { send: 'identified' }, '1 of 1'],
    ['needs looked for and not identified', { send: 'not_identified' }, '1 of 1'],
    ['no row current on the day', { send: 'not_known' }, '1 of 4'],
    ['a ward', { ward: 'Birch' }, '1 of 3'],
    ['no ward', { ward: 'not_known' }, '0 of 1'],
    ['a category', { ethnicCategory: 'black_caribbean' }, '1 of 1'],
    ['a category of nobody', { ethnicCategory: 'white_roma' }, '0 of 0'],
    ['a group alone, and the older code for Chinese', { ethnicCategory: 'not_known' }, '0 of 2'],
  ])('%s', (_, group, expected) => {
    expect(counts('court.of_stage_before', group)).toBe(expected);
  });

  test('against all others: boys 2 of 3, girls 1 of 2, the one not known in neither', () => {
    expect(numberOf(figure('court.of_stage_before_difference_others', { sex: 'male' }).value)).toBeCloseTo(100 / 6, 12);
    const { value, against, leansOn } = figure('court.of_stage_before_ratio_others', { sex: 'male' });
    expect(numberOf(value)).toBeCloseTo(4 / 3, 12);
    expect(against?.expected).toBe(1.5);
    // The one not known was not at court: as a girl 2/3 over 1/3, as a boy 2/4 over 1/2.
    expect(against?.ifNotKnown).toEqual([1, 2]);
    expect(leansOn).toEqual({ numerator: 1, children: 1, rest: 1 });
  });

  test('diversion has a share and a difference, and no ratio', () => {
    const kinds = new Set(allOf(basis).map(({ series }) => series));
    expect(kinds).toContain('characteristics.diversion.of_stage_before_difference_others');
    expect(kinds).not.toContain('characteristics.diversion.of_stage_before_ratio_others');
  });
});

test('a child who turns 15 between two outcomes has the age of the first at both stages', () => {
  const again = { offence_id: 'f later', child_id: 'f', offence_date: '2025-05-01', first_hearing_date: '2025-05-20' };
  const on = basisOf({
    ...tables,
    offences: [...(tables.offences ?? []), again],
    outcomes: [
      ...(tables.outcomes ?? []).map((row) => ({ ...row, outcome_date: '2025-04-10' })),
      fined('f', { outcome_id: 'f later', offence_id: 'f later', outcome_date: '2025-06-01' }),
    ],
  });
  const found = take(disproportionalityByCharacteristic, on, [period('2025Q1')]).observations;
  const { numerator, denominator } = figure('court.of_stage_before', { age: '10_14' }, found);
  expect([numberOf(numerator), denominator && numberOf(denominator)]).toEqual([1, 1]);
});

describe('on the population', () => {
  test('by sex: 2 of 600 boys over 1 of 400 girls', () => {
    const { value, denominator, against } = figure('court.relative_rate_others', { sex: 'male' });
    expect(denominator && numberOf(denominator)).toBe(600);
    expect(numberOf(value)).toBeCloseTo(2 / 600 / (1 / 400), 12);
    expect(against?.expected).toBeCloseTo(1.5, 12);
  });

  test('by category, among those on both sides: 1 of 60 over 1 of 500', () => {
    const { value } = figure('court.relative_rate_others', { ethnicCategory: 'black_caribbean' });
    expect(numberOf(value)).toBeCloseTo(1 / 60 / (1 / 500), 12);
  });

  test('a category on one side only, of the children or of the population, is not available', () => {
    for (const ethnicCategory of ['black_african', 'indian', 'white_irish', 'white_roma'])
      expect(figure('court.relative_rate_others', { ethnicCategory }).value).toEqual(notAvailable);
  });

  test('without a population by category, or by sex, none is available, and shares of the stage before are', () => {
    const on = basisOf({ ...tables, population: [{}] });
    const found = allOf(on).filter(({ series }) => series === 'characteristics.court.relative_rate_others');
    expect(found.map(({ group, value }) => [group, value])).toEqual([
      [{ sex: 'not_known' }, notAvailable],
      [{ ethnicCategory: 'not_known' }, notAvailable],
    ]);
    expect(counts('court.of_stage_before', { sex: 'male' }, on)).toBe('2 of 3');
  });
});

describe('what is not given is not available, and not an error', () => {
  const { send: _, accommodation = [], widerServices = [], ...without } = tables;

  test('needs without send.csv, care without both of its extracts, all else as before', () => {
    const on = basisOf(without);
    for (const group of [{ send: 'not_known' }, { care: 'not_known' }])
      expect(figure('court.of_stage_before', group, allOf(on)).value).toEqual(notAvailable);
    expect(counts('court.of_stage_before', { ward: 'Alder' }, on)).toBe('2 of 2');
  });
  test('care by one of its two extracts: whom the other tells of would count as in none', () => {
    for (const one of [{ accommodation }, { widerServices }]) {
      const on = allOf(basisOf({ ...without, ...one }));
      expect(figure('court.of_stage_before', { care: 'not_known' }, on).value).toEqual(notAvailable);
    }
  });
  test('wards that are all blank, and ethnicity by groups alone', () => {
    const children = (tables.children ?? []).map((row) => ({ ...row, ward: '', ethnicity: 'White' }));
    const on = basisOf({ ...tables, children });
    for (const group of [{ ward: 'not_known' }, { ethnicCategory: 'not_known' }])
      expect(figure('court.of_stage_before', group, allOf(on)).value).toEqual(notAvailable);
  });
  test('remand without custody episodes', () => {
    const found = allOf(basis).filter(({ series }) => series.startsWith('characteristics.remand.'));
    expect(found.map(({ value }) => value)).toEqual(Array(4).fill(notAvailable));
  });
});

test('behind every figure are rows of as many children as it counts, and no series is strange', () => {
  for (const { behind, children, series } of allOf(basis)) {
    const rows = behind?.numerator().flatMap((some) => some.rows.map((row) => childOf(basis.dataset, some.table, row)));
    expect(new Set(rows).size, series).toBe(children);
    expect(disproportionalityByCharacteristic.series).toHaveProperty([series]);
  }
});

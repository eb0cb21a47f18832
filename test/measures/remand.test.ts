import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { take } from '../../src/measures/measure.ts';
import { remand } from '../../src/measures/remand.ts';
import { isoText } from '../../src/vocabulary/day.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

const stay = (start: string, end: string, more: CsvRow = {}): CsvRow => ({ start_date: start, end_date: end, ...more });

const of = (...rows: readonly CsvRow[]): CsvTables => ({
  children: [{}, { child_id: 'C2' }, { child_id: 'C3', deleted: 'true' }],
  custodyEpisodes: rows.map((row, n) => ({ episode_id: `E${n}`, ...row })),
});

/** Episodes begun, children with a night, and bed nights of a period; `group` names an establishment. */
function counts(
  tables: CsvTables,
  label: string,
  { asAt = '2026-09-30', group = '' }: { asAt?: string; group?: string } = {},
): readonly number[] {
  const found = flat(remand, basisOf(tables, asAt), label);
  return ['episodes', 'children', 'bed_nights'].map((name) => found[`remand.${name}${group}`]?.[label]?.[0] ?? 0);
}

describe('bed nights (rule 3)', () => {
  test.each<[string, readonly CsvRow[], readonly number[]]>([
    // 2 to 12 May: the nights of the 2nd to the 11th, ten of them.
    ['ten midnights', [stay('2024-05-02', '2024-05-12')], [1, 1, 10]],
    ['one midnight', [stay('2024-05-02', '2024-05-03')], [1, 1, 1]],
    [
      'start and end on one day: an episode, but no night and no child with one',
      [stay('2024-05-02', '2024-05-02')],
      [1, 0, 0],
    ],
    // Begun in June, over in July: 2024Q1 has the nights of the 29th and 30th.
    ['into the next quarter', [stay('2024-06-29', '2024-07-03')], [1, 1, 2]],
    // Begun in March, over on 2 April: 2024Q1 has the night of the 1st, and no episode.
    ['from the quarter before', [stay('2024-03-30', '2024-04-02')], [0, 1, 1]],
    [
      'over on the first day: no night in it',
      [stay('2024-03-30', '2024-04-01'), stay('2024-08-01', '2024-08-02')],
      [0, 0, 0],
    ],
    ['from before to after: all 91 nights', [stay('2024-01-01', '2024-12-31')], [0, 1, 91]],
    ['an end before its start', [stay('2024-05-02', '2024-05-01'), stay('2024-04-01', '2024-04-02')], [1, 1, 1]],
    ['an end that cannot be read', [stay('2024-05-02', '12/05/2024'), stay('2024-04-01', '2024-04-02')], [1, 1, 1]],
    ['a sentence is no remand', [stay('2024-05-02', '2024-05-12', { kind: 'sentence' })], [0, 0, 0]],
    ['a withdrawn child', [stay('2024-05-02', '2024-05-12', { child_id: 'C3' })], [0, 0, 0]],
    ['a child that is not there', [stay('2024-05-02', '2024-05-12', { child_id: 'C4' })], [0, 0, 0]],
  ])('%s', (_, rows, expected) => {
    expect(counts(of(...rows), '2024Q1')).toEqual(expected);
  });

  test('the night of 31 March to 1 April belongs to 31 March', () => {
    const tables = of(stay('2024-03-31', '2024-04-01'), stay('2024-06-01', '2024-06-01'));
    expect(counts(tables, '2023Q4')).toEqual([1, 1, 1]);
    expect(counts(tables, '2023/24')).toEqual([1, 1, 1]);
    expect(counts(tables, '2024Q1')).toEqual([1, 0, 0]);
  });

  test('a year is 365 nights, a leap year 366', () => {
    const tables = of(stay('2022-01-01', '2026-01-01'));
    expect(counts(tables, '2022/23')[2]).toBe(365);
    expect(counts(tables, '2023/24')[2]).toBe(366);
  });
});

describe('overlapping episodes of one child count each night once', () => {
  test.each<[string, readonly CsvRow[], readonly number[]]>([
    // 1 to 10 May is nine nights, 5 to 15 May ten; together 1 to 15 May, fourteen.
    ['partly', [stay('2024-05-01', '2024-05-10'), stay('2024-05-05', '2024-05-15')], [2, 1, 14]],
    ['the later first in the file', [stay('2024-05-05', '2024-05-15'), stay('2024-05-01', '2024-05-10')], [2, 1, 14]],
    ['one within the other', [stay('2024-05-01', '2024-05-31'), stay('2024-05-05', '2024-05-06')], [2, 1, 30]],
    // 1 to 31 May holds both others: thirty nights.
    [
      'two within a third',
      [stay('2024-05-01', '2024-05-31'), stay('2024-05-05', '2024-05-06'), stay('2024-05-20', '2024-05-25')],
      [3, 1, 30],
    ],
    ['touching', [stay('2024-05-01', '2024-05-10'), stay('2024-05-10', '2024-05-15')], [2, 1, 14]],
    ['apart', [stay('2024-05-01', '2024-05-10'), stay('2024-05-11', '2024-05-15')], [2, 1, 13]],
    ['the same twice', [stay('2024-05-01', '2024-05-10'), stay('2024-05-01', '2024-05-10')], [2, 1, 9]],
    [
      'two children are not one',
      [stay('2024-05-01', '2024-05-10'), stay('2024-05-05', '2024-05-15', { child_id: 'C2' })],
      [2, 2, 19],
    ],
  ])('%s', (_, rows, expected) => {
    expect(counts(of(...rows), '2024Q1')).toEqual(expected);
  });

  test('across two establishments: once in the total, and in each of the two', () => {
    const tables = of(
      stay('2024-05-01', '2024-05-10', { establishment: 'secure_school' }),
      stay('2024-05-05', '2024-05-15', { establishment: 'young_offender_institution' }),
    );
    expect(counts(tables, '2024Q1')).toEqual([2, 1, 14]);
    expect(counts(tables, '2024Q1', { group: '.secure_school' })).toEqual([1, 1, 9]);
    expect(counts(tables, '2024Q1', { group: '.young_offender_institution' })).toEqual([1, 1, 10]);
  });
});

describe('open episodes and the as-at date', () => {
  test.each<[string, CsvRow & { asAt: string }, readonly number[]]>([
    // 1 to 20 May: nineteen nights, the last that of the 19th.
    ['open to the as-at date', { ...stay('2024-05-01', ''), asAt: '2024-05-20' }, [1, 1, 19]],
    ['1900-01-01 is open', { ...stay('2024-05-01', '1900-01-01'), asAt: '2024-05-20' }, [1, 1, 19]],
    [
      'an end after the as-at date is cut there',
      { ...stay('2024-05-01', '2024-06-10'), asAt: '2024-05-20' },
      [1, 1, 19],
    ],
    ['an end on the as-at date', { ...stay('2024-05-01', '2024-05-20'), asAt: '2024-05-20' }, [1, 1, 19]],
    ['begun on the as-at date', { ...stay('2024-05-20', ''), asAt: '2024-05-20' }, [1, 0, 0]],
    ['begun the day after', { ...stay('2024-05-21', ''), asAt: '2024-05-20' }, [0, 0, 0]],
    ['open past the end of the period: April to June', { ...stay('2024-04-01', ''), asAt: '2024-12-31' }, [1, 1, 91]],
  ])('%s', (_, { asAt, ...row }, expected) => {
    expect(counts(of(row), '2024Q1', { asAt })).toEqual(expected);
  });

  test('before the first episode and after the as-at date nothing is known, which is not none', () => {
    const basis = basisOf(of(stay('2024-05-01', '')), '2024-06-30');
    const { observations } = take(remand, basis, ['2023Q4', '2024Q2'].map(period));
    expect(observations.length).toBeGreaterThan(0);
    for (const { value } of observations) expect(value).toEqual({ kind: 'withheld', because: 'not available' });
  });
});

describe('by establishment', () => {
  const lived = (establishment: string) => of(stay('2024-05-02', '2024-05-12', { establishment }));

  test('local authority accommodation is counted apart, and is in no total', () => {
    const tables = lived('local_authority_accommodation');
    expect(counts(tables, '2024Q1')).toEqual([0, 0, 0]);
    expect(counts(tables, '2024Q1', { group: '.local_authority_accommodation' })).toEqual([1, 1, 10]);
  });
  test.each(['young_offender_institution', 'secure_training_centre', 'secure_childrens_home', 'secure_school'])(
    '%s is in the total',
    (establishment) => {
      expect(counts(lived(establishment), '2024Q1')).toEqual([1, 1, 10]);
      expect(counts(lived(establishment), '2024Q1', { group: `.${establishment}` })).toEqual([1, 1, 10]);
    },
  );
  test.each(['', 'a cellar'])('"%s" is not known, and in the total', (establishment) => {
    expect(counts(lived(establishment), '2024Q1')).toEqual([1, 1, 10]);
    expect(counts(lived(establishment), '2024Q1', { group: '.not_known' })).toEqual([1, 1, 10]);
  });
  test('a night in local authority accommodation and one in detention overlap: the total has detention alone', () => {
    const tables = of(
      stay('2024-05-01', '2024-05-10', { establishment: 'local_authority_accommodation' }),
      stay('2024-05-05', '2024-05-15', { establishment: 'secure_school' }),
    );
    expect(counts(tables, '2024Q1')).toEqual([1, 1, 10]);
  });
});

describe('laws', () => {
  const first = day('2024-04-01');
  const episode = fc.record({
    child: fc.constantFrom('C1', 'C2'),
    start: fc.integer({ min: -30, max: 120 }),
    nights: fc.integer({ min: 0, max: 60 }),
  });
  const rows = fc.array(episode, { minLength: 1, maxLength: 8 });
  const tablesOf = (given: readonly { child: string; start: number; nights: number }[]) =>
    of(
      ...given.map(({ child, start, nights }) =>
        stay(isoText(first + start), isoText(first + start + nights), { child_id: child }),
      ),
    );

  test('bed nights are the distinct pairs of child and night, counted one by one', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const nights = new Set(
          given.flatMap(({ child, start, nights: n }) => Array.from({ length: n }, (_, k) => `${child} ${start + k}`)),
        );
        const inQuarter = [...nights].filter((night) => {
          const [, offset] = night.split(' ').map(Number);
          return offset !== undefined && offset >= 0 && offset < 91;
        });
        expect(counts(tablesOf(given), '2024Q1')[2]).toBe(inQuarter.length);
        expect(counts(tablesOf(given), '2024Q1')[1]).toBe(new Set(inQuarter.map((n) => n.split(' ')[0])).size);
      }),
      { seed: 20_260_930, numRuns: 150 },
    );
  });
});

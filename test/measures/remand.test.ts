import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { episodes } from '../../src/measures/cohorts/episodes.ts';
import { nightsIn, staysOf } from '../../src/measures/cohorts/nights.ts';
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

/** Observations of a series, by period. */
function observed(tables: CsvTables, series: string, { asAt = '2026-09-30', labels = ['2024Q1'] } = {}) {
  const { observations } = take(remand, basisOf(tables, asAt), labels.map(period));
  return observations.filter((found) => found.series === series);
}

describe('then sentenced to custody (rules 5 to 7)', () => {
  const sentence = (date: string, more: CsvRow = {}): CsvRow => ({
    outcome: 'detention_and_training_order',
    outcome_date: date,
    ...more,
  });
  /** A remand of 2 to 12 May 2024, unless said otherwise, and outcomes of the child. */
  const then = (outcomes: readonly CsvRow[], rows: readonly CsvRow[] = [{}]): CsvTables => ({
    ...of(...rows),
    // The first outcome only shows how far the extract reaches back.
    outcomes: [{ outcome_date: '2023-01-01' }, ...outcomes].map((row, n) => ({ outcome_id: `O${n}`, ...row })),
  });
  const shares = (tables: CsvTables, label = '2024Q1') =>
    flat(remand, basisOf(tables), label)['remand.then_custody']?.[label];

  test.each<[string, CsvTables, readonly number[] | undefined]>([
    ['nothing followed', then([]), [0, 1]],
    ['a sentence on the day the remand ended', then([sentence('2024-05-12')]), [1, 1]],
    ['on the first day of the remand', then([sentence('2024-05-02')]), [1, 1]],
    ['the day before it', then([sentence('2024-05-01')]), [0, 1]],
    ['6 months after to the day', then([sentence('2024-11-12')]), [1, 1]],
    ['a day later', then([sentence('2024-11-13')]), [0, 1]],
    ['overturned on appeal', then([sentence('2024-05-12', { appeal_status: 'appeal_successful' })]), [0, 1]],
    ['while living elsewhere, which is not looked at', then([sentence('2024-05-12', { residence: 'other' })]), [1, 1]],
    ['for an offence that is not there, of no known age', then([sentence('2024-05-12', { offence_id: 'F9' })]), [1, 1]],
    [
      'a sentence that is not custody',
      then([sentence('2024-05-12', { outcome: 'youth_rehabilitation_order' })]),
      [0, 1],
    ],
    ['of another child', then([sentence('2024-05-12', { child_id: 'C2' })]), [0, 1]],
    ['two sentences are one child', then([sentence('2024-05-12'), sentence('2024-06-12')]), [1, 1]],
    [
      'two remands in the quarter, one of them followed: one child',
      then([sentence('2024-04-12')], [stay('2024-04-02', '2024-04-12'), stay('2024-05-02', '2024-05-12')]),
      [1, 1],
    ],
    [
      'stays that touch are one: the sentence lies between its first day and its end',
      then([sentence('2024-05-05')], [stay('2024-05-01', '2024-05-10'), stay('2024-05-10', '2024-05-15')]),
      [1, 1],
    ],
    [
      'stays a day apart are two, but one child',
      then([sentence('2024-05-05')], [stay('2024-05-01', '2024-05-10'), stay('2024-05-11', '2024-05-15')]),
      [1, 1],
    ],
    [
      'an end in the quarter, but the last episode of the stay ends after it',
      then([], [stay('2024-06-01', '2024-06-20'), stay('2024-06-20', '2024-07-02')]),
      undefined,
    ],
    ['an open stay has not ended', then([sentence('2024-05-12')], [stay('2024-05-02', '')]), undefined],
    [
      'nor has one of which an earlier episode is open',
      then([], [stay('2024-05-02', ''), stay('2024-05-20', '2024-06-01')]),
      undefined,
    ],
    [
      'local authority accommodation is no stay',
      then([sentence('2024-05-12')], [{ establishment: 'local_authority_accommodation' }]),
      undefined,
    ],
    [
      'nor makes one longer: the 6 months run from 10 April',
      then(
        [sentence('2024-10-11')],
        [
          stay('2024-04-01', '2024-04-10'),
          stay('2024-04-10', '2024-05-20', { establishment: 'local_authority_accommodation' }),
        ],
      ),
      [0, 1],
    ],
    ['start and end on one day: a stay that ended', then([], [stay('2024-05-02', '2024-05-02')]), [0, 1]],
    ['two children', then([sentence('2024-05-12')], [{}, { child_id: 'C2' }]), [1, 2]],
    ['a withdrawn child', then([sentence('2024-05-12', { child_id: 'C3' })], [{}, { child_id: 'C3' }]), [0, 1]],
    ['a sentence that is served is no remand', then([], [{ kind: 'sentence' }, {}]), [0, 1]],
  ])('%s', (_, tables, expected) => {
    expect(shares(tables)).toEqual(expected);
  });

  test('a month without that day: 31 August and 6 months is 28 February', () => {
    const remanded = [stay('2024-06-30', '2024-08-31')];
    expect(shares(then([sentence('2025-02-28')], remanded), '2024Q2')).toEqual([1, 1]);
    expect(shares(then([sentence('2025-03-01')], remanded), '2024Q2')).toEqual([0, 1]);
  });

  test('over a quarter end: the stay is of the quarter it ended in; a year has each child once', () => {
    const tables = then(
      [sentence('2024-07-02')],
      [stay('2024-06-01', '2024-07-02'), stay('2024-05-01', '2024-05-02'), stay('2024-12-01', '2024-12-02')],
    );
    // The stay of May: 2 May and 6 months reaches the sentence of 2 July. That of December is not followed.
    expect(shares(tables, '2024Q1')).toEqual([1, 1]);
    expect(shares(tables, '2024Q2')).toEqual([1, 1]);
    expect(shares(tables, '2024Q3')).toEqual([0, 1]);
    expect(shares(tables, '2024/25')).toEqual([1, 1]);
  });

  test('one of two is 50%, with the range of 1 of 2 (9.5 to 90.5) and the rows of both', () => {
    const [found] = observed(then([sentence('2024-05-12')], [{}, { child_id: 'C2' }]), 'remand.then_custody');
    expect(found).toMatchObject({ value: { kind: 'known', value: 50 }, children: 1, maturity: { stage: 'final' } });
    expect(found?.interval?.map((end) => Math.round(end * 10) / 10)).toEqual([9.5, 90.5]);
    expect(found?.behind?.numerator()).toEqual([
      { table: 'custodyEpisodes', rows: [0] },
      { table: 'outcomes', rows: [1] },
    ]);
    expect(found?.behind?.denominator()).toEqual([{ table: 'custodyEpisodes', rows: [0, 1] }]);
  });

  test('nobody whose stay ended: there is nothing to divide by', () => {
    const [found] = observed(then([], [stay('2024-05-02', '')]), 'remand.then_custody');
    expect(found?.value).toEqual({ kind: 'withheld', because: 'not applicable' });
  });

  test.each([
    // The quarter ends on 30 June; 6 months on is 30 December.
    ['2024-06-10', 'forming', [0, 1]],
    ['2024-06-30', 'in follow-up', [0, 1]],
    ['2024-09-30', 'in follow-up', [1, 1]],
    ['2024-12-29', 'in follow-up', [1, 1]],
  ] as const)(
    'on %s the quarter is %s: its counts so far, and the day it will be final',
    (asAt, stage, [numerator, denominator]) => {
      const [found] = observed(then([sentence('2024-07-12')]), 'remand.then_custody', { asAt });
      expect(found?.value).toEqual({ kind: 'withheld', because: 'not yet mature' });
      expect(found?.interim).toEqual({ numerator, denominator, stage, finalOn: day('2024-12-30') });
      expect(found?.maturity).toMatchObject({ stage, formedOn: day('2024-06-30'), finalOn: day('2024-12-30') });
    },
  );

  test('on 30 December it is final', () => {
    const [found] = observed(then([sentence('2024-07-12')]), 'remand.then_custody', { asAt: '2024-12-30' });
    expect(found?.value).toEqual({ kind: 'known', value: 100 });
    expect(found).not.toHaveProperty('interim');
  });

  test('how many months is a parameter, which the rule says', () => {
    const tables = then([sentence('2024-08-13')]);
    const within = (remandOutcomeMonths: number) =>
      flat(remand, basisOf(tables, '2026-09-30', { remandOutcomeMonths }), '2024Q1')['remand.then_custody'];
    expect([within(3), within(4)]).toEqual([{ '2024Q1': [0, 1] }, { '2024Q1': [1, 1] }]);
    for (const name of ['remandOutcomeMonths', 'longRemandNights'] as const) {
      expect(remand.parameters).toContain(name);
      expect(remand.rule.join(' ')).toContain(`{${name}}`);
    }
  });

  test('without outcomes, or with none as early as the stay, it is not available, and the rest is counted', () => {
    for (const outcomes of [undefined, [sentence('2024-05-03')]]) {
      const tables = outcomes ? { ...of({}), outcomes } : of({});
      expect(observed(tables, 'remand.then_custody').map(({ value }) => value)).toEqual([
        { kind: 'withheld', because: 'not available' },
      ]);
      expect(counts(tables, '2024Q1')).toEqual([1, 1, 10]);
    }
    expect(observed({ ...of({}), outcomes: [sentence('2024-05-02')] }, 'remand.then_custody')[0]?.value.kind).toBe(
      'known',
    );
  });
});

describe('long stays (rule 8)', () => {
  const long = (tables: CsvTables, { label = '2024Q1', asAt = '2026-09-30' } = {}): number | undefined =>
    flat(remand, basisOf(tables, asAt), label)['remand.long_stays']?.[label]?.[0];

  test.each<[string, readonly CsvRow[], number | undefined]>([
    ['28 nights', [stay('2024-05-01', '2024-05-29')], 1],
    ['27 nights', [stay('2024-05-01', '2024-05-28')], undefined],
    ['two that touch, together 28', [stay('2024-05-01', '2024-05-10'), stay('2024-05-10', '2024-05-29')], 1],
    ['two that overlap, together 28', [stay('2024-05-01', '2024-05-20'), stay('2024-05-10', '2024-05-29')], 1],
    ['a day apart', [stay('2024-05-01', '2024-05-10'), stay('2024-05-11', '2024-05-29')], undefined],
    [
      'of two children, two stays',
      [stay('2024-05-10', '2024-06-10'), { ...stay('2024-05-10', ''), child_id: 'C2' }],
      2,
    ],
    ['two long stays of one child are two', [stay('2024-04-01', '2024-05-01'), stay('2024-05-20', '2024-06-20')], 2],
    [
      'local authority accommodation',
      [stay('2024-04-01', '2024-06-01', { establishment: 'local_authority_accommodation' })],
      undefined,
    ],
    [
      'local authority accommodation in the middle parts the two stays',
      [
        stay('2024-04-01', '2024-04-20'),
        stay('2024-04-20', '2024-05-10', { establishment: 'local_authority_accommodation' }),
        stay('2024-05-10', '2024-05-30'),
      ],
      undefined,
    ],
    ['begun before the quarter, with one night in it', [stay('2024-01-01', '2024-04-02')], 1],
    ['over on its first day: no night in it', [stay('2024-01-01', '2024-04-01')], undefined],
    // By the end of 30 June the nights are those of the 3rd to the 30th, 28 of them; from the 4th on 27.
    ['28 nights by the last of the quarter', [stay('2024-06-03', '2024-09-01')], 1],
    ['27 nights by the last of the quarter', [stay('2024-06-04', '2024-09-01')], undefined],
  ])('%s', (_, rows, expected) => {
    expect(long(of(...rows))).toBe(expected);
  });

  test('a stay over the end of a quarter is long in the quarter in which it becomes so, and after', () => {
    const tables = of(stay('2024-06-20', '2024-10-02'));
    expect(['2024Q1', '2024Q2', '2024Q3', '2024Q4'].map((label) => long(tables, { label }))).toEqual([
      undefined,
      1,
      1,
      undefined,
    ]);
    expect(long(tables, { label: '2024/25' })).toBe(1);
  });

  test('an open stay has lasted up to the as-at date', () => {
    expect(long(of(stay('2024-05-01', '')), { asAt: '2024-05-28' })).toBeUndefined();
    expect(long(of(stay('2024-05-01', '')), { asAt: '2024-05-29' })).toBe(1);
    expect(long(of(stay('2024-05-01', '2024-08-01')), { asAt: '2024-05-28' })).toBeUndefined();
  });

  test('how many nights is a parameter', () => {
    const basis = basisOf(of({}), '2026-09-30', { longRemandNights: 10 });
    expect(flat(remand, basis, '2024Q1')['remand.long_stays']).toEqual({ '2024Q1': [1, null] });
  });

  test('the rows behind are the episodes of the long stays', () => {
    const tables = of(
      stay('2024-04-01', '2024-04-10'),
      stay('2024-05-01', '2024-05-20'),
      stay('2024-05-10', '2024-06-10'),
    );
    const [found] = observed(tables, 'remand.long_stays');
    expect(found?.behind?.numerator()).toEqual([{ table: 'custodyEpisodes', rows: [1, 2] }]);
    expect(found).toMatchObject({ children: 1, denominator: null });
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

  test('long stays are never more than stays with a night in the quarter, and all of them where one night is long', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const long = (longRemandNights: number): number =>
          flat(remand, basisOf(tablesOf(given), '2026-09-30', { longRemandNights }), '2024Q1')['remand.long_stays']?.[
            '2024Q1'
          ]?.[0] ?? 0;
        const { valid } = episodes(basisOf(tablesOf(given)));
        const stays = staysOf(valid, day('2026-09-30')).filter((one) => nightsIn([one], period('2024Q1')).count > 0);
        expect(long(1)).toBe(stays.length);
        expect(long(28)).toBeLessThanOrEqual(stays.length);
        expect(long(28)).toBeLessThanOrEqual(long(14));
      }),
      { seed: 20_260_930, numRuns: 60 },
    );
  });
});

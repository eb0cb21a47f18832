import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Basis } from '../../src/measures/basis.ts';
import { take } from '../../src/measures/measure.ts';
import type { Observation, Rows } from '../../src/measures/reading.ts';
import { reoffending } from '../../src/measures/reoffending.ts';
import { reoffendingTracker } from '../../src/measures/reoffending-tracker.ts';
import { isoText } from '../../src/vocabulary/day.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import type { Case } from '../support/cases.ts';
import { caseOf, tablesOf } from '../support/cases.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvTables } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

/** The shares of a period, by months. */
function shares(basis: Basis, label = '2024Q1'): Readonly<Record<string, Observation>> {
  const { observations } = take(reoffendingTracker, basis, [period(label)]);
  return Object.fromEntries(observations.map((one) => [one.group?.months ?? '', one]));
}

const shareOf = (one: Observation | undefined): number | undefined => one && numberOf(one.value);

/** A caution of 2024-04-10, unless on another day, that lets a child into the cohort of 2024Q1. */
const index = (child_id = 'C1', on = '2024-04-10'): Case => caseOf('2024-03-01', on, { offence: { child_id } });
/** A reoffence, sentenced a month later, or on a day said. */
const again = (child_id: string, on: string, proven = '2025-01-20'): Case =>
  caseOf(on, proven, { offence: { child_id } });

const childrenOf = (cases: readonly Case[]): CsvTables => ({
  children: [...new Set(cases.map(({ offence: { child_id = 'C1' } }) => child_id))].map((child_id) => ({ child_id })),
});
const borough = (...cases: readonly Case[]): CsvTables => tablesOf(cases, childrenOf(cases));

/** Five children in the cohort: two reoffend, after 2 months 20 days and after 5 months. */
const five = borough(
  index('A'),
  index('B'),
  index('C'),
  index('D', '2024-05-15'),
  index('E', '2024-06-20'),
  again('A', '2024-06-30'),
  again('B', '2024-09-10'),
);

describe('the share by months, worked by hand', () => {
  test('final: 1 of 5 after 3 months, 2 of 5 after 6, 9 and 12: the plain proportion', () => {
    const found = shares(basisOf(five));
    expect(Object.values(found).map(shareOf)).toEqual([20, 40, 40, 40]);
    expect(found['12']).toMatchObject({
      series: 'reoffending_tracker.share',
      numerator: { value: 2 },
      denominator: { value: 5 },
      followed: 5,
      children: 2,
      maturity: { stage: 'final', formedOn: day('2024-06-30'), finalOn: day('2025-12-30') },
    });
    expect(found['12']).not.toHaveProperty('interim');
  });

  test('in follow-up: a child followed for less long counts for as long as it was followed', () => {
    // As at 2025-01-25 A, B and C are followed for 9.5 months, D for 8.3 and E for 7.2. G reoffends at 8 months, when C
    // and D are left to it besides: 5 of 6 at 2.7 months, 4 of 5 at 5, then E leaves, then 2 of 3.
    const cases = borough(
      ...['A', 'B', 'C', 'G'].map((child) => index(child)),
      index('D', '2024-05-15'),
      index('E', '2024-06-20'),
      again('A', '2024-06-30'),
      again('B', '2024-09-10'),
      again('G', '2024-12-10'),
    );
    const found = shares(basisOf(cases, '2025-01-25'));
    expect(shareOf(found['3'])).toBeCloseTo(100 / 6, 12);
    expect(shareOf(found['6'])).toBeCloseTo(200 / 6, 12);
    expect(shareOf(found['9'])).toBeCloseTo(100 * (1 - (4 / 6) * (2 / 3)), 12);
    expect(['3', '6', '9'].map((months) => found[months]?.followed)).toEqual([6, 6, 4]);
    expect(found['9']).toMatchObject({ numerator: { value: 3 }, denominator: { value: 6 }, children: 3 });
    expect(found['9']?.maturity?.stage).toBe('in follow-up');
  });

  test('nobody followed so long: not yet mature, with what is known so far', () => {
    const found = shares(basisOf(five, '2025-01-25'));
    expect(found['12']).toMatchObject({
      value: { kind: 'withheld', because: 'not yet mature' },
      numerator: { kind: 'withheld', because: 'not yet mature' },
      interval: null,
      followed: 0,
      interim: { numerator: 2, denominator: 5, stage: 'in follow-up', finalOn: day('2025-12-30') },
    });
  });

  test('one who was followed for exactly so many months was, a day less was not', () => {
    const followed = (asAt: string, months: string) => shares(basisOf(borough(index()), asAt))[months]?.followed;
    expect([followed('2024-07-09', '3'), followed('2024-07-10', '3')]).toEqual([0, 1]);
    expect([followed('2025-04-09', '12'), followed('2025-04-10', '12')]).toEqual([0, 1]);
  });

  test('a reoffence on the day 3 months after is within 3 months, on the day after it is not', () => {
    const on = (date: string) => shares(basisOf(borough(index(), again('C1', date))));
    expect(['3', '6'].map((months) => shareOf(on('2024-07-10')[months]))).toEqual([100, 100]);
    expect(['3', '6'].map((months) => shareOf(on('2024-07-11')[months]))).toEqual([0, 100]);
  });

  test('an index date of 31 May: 3 months are over on 31 August, 9 on 28 February', () => {
    const on = (date: string) => shares(basisOf(borough(index('C1', '2024-05-31'), again('C1', date, '2025-04-01'))));
    expect(['3', '9'].map((months) => shareOf(on('2024-08-31')[months]))).toEqual([100, 100]);
    expect(['3', '9'].map((months) => shareOf(on('2025-02-28')[months]))).toEqual([0, 100]);
    expect(['3', '9'].map((months) => shareOf(on('2025-03-01')[months]))).toEqual([0, 0]);
  });

  test('the first reoffence is the earliest committed, whichever was proven first or stands first in the extract', () => {
    const found = shares(
      basisOf(borough(index(), again('C1', '2024-12-10', '2024-12-20'), again('C1', '2024-05-10', '2025-10-01'))),
    );
    expect(shareOf(found['3'])).toBe(100);
  });

  test('it is a floor: an offence not yet proven, or proven after the as-at date, is not in it', () => {
    const late = borough(index(), again('C1', '2024-05-10', '2025-10-01'));
    expect(shareOf(shares(basisOf(late, '2025-09-30'))['12'])).toBe(0);
    expect(shareOf(shares(basisOf(late, '2025-10-01'))['12'])).toBe(100);
    expect(shareOf(shares(basisOf(borough(index(), again('C1', '2024-05-10', '2025-10-11'))))['12'])).toBe(0);
  });

  test('an offence dated after the as-at date has not happened, though its outcome came before', () => {
    const found = shares(basisOf(borough(index(), again('C1', '2025-03-01', '2024-12-01')), '2025-01-25'));
    expect(shareOf(found['9'])).toBe(0);
  });

  test('a year is the sum of its cohorts: a child may be in it twice, and is one child', () => {
    const twice = borough(index(), again('C1', '2024-07-05', '2024-08-01'), again('C1', '2024-09-01', '2024-10-15'));
    const found = shares(basisOf(twice), '2024/25')['12'];
    // Cohorts of April, August and October: reoffences after the first two.
    expect(found).toMatchObject({ numerator: { value: 2 }, denominator: { value: 3 }, children: 1 });
  });
});

describe('the interval', () => {
  test("Greenwood's, log-log: 2 of 5 is 11.8% to 87.4%", () => {
    // mpmath, 50 digits: S = 3/5, variance sum 2/15.
    const [low, high] = shares(basisOf(five))['12']?.interval ?? [];
    expect(low).toBeCloseTo(11.82435926064677, 9);
    expect(high).toBeCloseTo(87.42698170055687, 9);
  });

  test('nobody reoffended: Wilson, 0 of those followed so long', () => {
    const found = shares(basisOf(borough(index('A'), index('B', '2024-06-20')), '2025-01-12'));
    // 0 of 2 after 6 months; of the one followed for 9, 0 of 1: 0 to 79.345.
    expect(found['6']?.interval?.[1]).toBeCloseTo(65.76197725, 6);
    expect(found['9']).toMatchObject({ value: { value: 0 }, followed: 1 });
    expect(found['9']?.interval?.[1]).toBeCloseTo(79.345068562, 6);
  });

  test('everybody reoffended: Wilson, all of those followed so long', () => {
    const found = shares(basisOf(borough(index(), again('C1', '2024-05-10'))));
    expect(found['3']?.interval?.[0]).toBeCloseTo(20.654931438, 6);
    expect(found['3']?.interval?.[1]).toBe(100);
  });
});

describe('where there is no share', () => {
  const states = (basis: Basis, label?: string) => Object.values(shares(basis, label)).map(({ value }) => value);
  const four = (because: string) => Array.from({ length: 4 }, () => ({ kind: 'withheld', because }));

  test('a cohort without a member, and a period not made of cohorts, is not applicable', () => {
    expect(states(basisOf(five), '2025Q4')).toEqual(four('not applicable'));
    expect(states(basisOf(five), '2024-04')).toEqual(four('not applicable'));
  });

  test('a period before the extract or after the as-at date is not available', () => {
    expect(states(basisOf(five), '2023Q1')).toEqual(four('not available'));
    expect(states(basisOf(five, '2024-09-30'), '2024Q3')).toEqual(four('not available'));
  });

  test('months beyond the follow-up are not applicable', () => {
    const found = shares(basisOf(five, '2026-09-30', { followUpMonths: 6 }));
    expect(Object.values(found).map(shareOf)).toEqual([20, 40, undefined, undefined]);
  });
});

test('behind: the first reoffences as offences, and the outcomes and releases of all members', () => {
  const basis = basisOf({
    ...borough(index('A'), index('B'), again('A', '2024-12-01'), again('A', '2024-06-30'), again('B', '2024-09-10')),
    children: [{ child_id: 'A' }, { child_id: 'B' }, { child_id: 'R' }],
    custodyEpisodes: [{ child_id: 'R', kind: 'sentence', start_date: '2024-01-01', end_date: '2024-05-01' }],
  });
  const rowsOf = (rows: readonly Rows[] | undefined) => rows?.map(({ table, rows: found }) => [table, found]);
  const { 3: three, 12: twelve } = shares(basis);
  expect(rowsOf(three?.behind?.numerator())).toEqual([
    ['offences', [3]],
    ['outcomes', [0]],
    ['custodyEpisodes', []],
  ]);
  expect(rowsOf(twelve?.behind?.numerator())?.slice(0, 2)).toEqual([
    ['offences', [3, 4]],
    ['outcomes', [0, 1]],
  ]);
  expect(rowsOf(three?.behind?.denominator())).toEqual([
    ['outcomes', [0, 1]],
    ['custodyEpisodes', [0]],
  ]);
});

test('in the flat form the months are named', () => {
  expect(flat(reoffendingTracker, basisOf(five), '2024Q1')['reoffending_tracker.share.months.12']).toEqual({
    '2024Q1': [2, 5],
  });
});

describe('laws', () => {
  const people = fc.array(
    fc.record({
      index: fc.integer({ min: 0, max: 90 }),
      after: fc.option(fc.integer({ min: 1, max: 400 })),
      wait: fc.integer({ min: 1, max: 250 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const start = day('2024-04-01');
  const tablesFor = (given: readonly { index: number; after: number | null; wait: number }[]): CsvTables =>
    borough(
      ...given.flatMap(({ index: at, after, wait }, n) => {
        const reoffence =
          after === null ? [] : [again(`P${n}`, isoText(start + at + after), isoText(start + at + after + wait))];
        return [index(`P${n}`, isoText(start + at)), ...reoffence];
      }),
    );

  test('of a final cohort the share after 12 months is the binary rate, to the last digit', () => {
    fc.assert(
      fc.property(people, (given) => {
        const basis = basisOf(tablesFor(given));
        const [binary] = take(reoffending, basis, [period('2024Q1')]).observations;
        const share = shares(basis)['12'];
        expect(share?.value).toStrictEqual(binary?.value);
        expect(share?.numerator).toStrictEqual(binary?.numerator);
        expect(share?.denominator).toStrictEqual(binary?.denominator);
      }),
      { seed: 20_260_930, numRuns: 60 },
    );
  });

  test('at any time the shares do not fall with the months, lie in their intervals, and nobody is followed for longer', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 900 }), (given, asAt) => {
        const found = Object.values(shares(basisOf(tablesFor(given), isoText(start + asAt))));
        const known = found.filter(({ value }) => value.kind === 'known');
        for (const [place, { interval, followed = 0, ...one }] of known.entries()) {
          const value = shareOf(one as Observation) ?? Number.NaN;
          const [low, high] = interval ?? [Number.NaN, Number.NaN];
          expect(value).toBeGreaterThanOrEqual(shareOf(known[place - 1]) ?? 0);
          expect([low >= 0, low <= value, value <= high, high <= 100]).toEqual([true, true, true, true]);
          expect(followed).toBeGreaterThan(0);
          expect(followed).toBeLessThanOrEqual(known[place - 1]?.followed ?? given.length);
        }
      }),
      { seed: 20_260_930, numRuns: 60 },
    );
  });
});

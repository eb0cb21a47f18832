import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Basis } from '../../src/measures/basis.ts';
import { take } from '../../src/measures/measure.ts';
import type { Observation, Rows } from '../../src/measures/reading.ts';
import { reoffendingConcentration } from '../../src/measures/reoffending-concentration.ts';
import { caseOf, tablesOf } from '../support/cases.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvTables } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

/** Children of the cohort of 2024Q1, each with so many reoffences. */
function borough(reoffences: Readonly<Record<string, number>>): CsvTables {
  const cases = Object.entries(reoffences).flatMap(([child_id, many]) => [
    caseOf('2024-03-01', '2024-04-10', { offence: { child_id } }),
    ...Array.from({ length: many }, () => caseOf('2024-08-01', '2024-09-01', { offence: { child_id } })),
  ]);
  return tablesOf(cases, { children: Object.keys(reoffences).map((child_id) => ({ child_id })) });
}

/** Reoffences, and children for half, of a period. */
function observe(basis: Basis, label = '2024Q1'): readonly [Observation | undefined, Observation | undefined] {
  const [reoffences, half] = take(reoffendingConcentration, basis, [period(label)]).observations;
  return [reoffences, half];
}

const half = (reoffences: Readonly<Record<string, number>>, basis: Basis = basisOf(borough(reoffences))) =>
  observe(basis)[1];

describe('children for half', () => {
  test.each<[string, Readonly<Record<string, number>>, number, number]>([
    ['1 of 1', { A: 1 }, 1, 1],
    ['exactly half is enough', { A: 2, B: 1, C: 1 }, 1, 3],
    ['a little less than half is not', { A: 2, B: 2, C: 1 }, 2, 3],
    ['all alike: half of them', { A: 1, B: 1, C: 1, D: 1 }, 2, 4],
    ['all alike, an odd number: a little more than half', { A: 1, B: 1, C: 1, D: 1, E: 1 }, 3, 5],
    ['those who did not reoffend are not among them', { A: 3, B: 0, C: 0, D: 2, E: 2, F: 2 }, 2, 4],
    ['5 of 12', { A: 4, B: 3, C: 3, D: 2, E: 2, F: 2, G: 2, H: 2, I: 2, J: 2, K: 2, L: 2 }, 5, 12],
  ])('%s', (...[, given, fewest, reoffended]) => {
    expect(half(given)).toMatchObject({
      series: 'reoffending_concentration.children_for_half',
      numerator: { value: fewest },
      denominator: { value: reoffended },
      value: { value: fewest },
      interval: null,
      children: fewest,
      maturity: { stage: 'final' },
    });
  });

  test('nobody reoffended: 0 reoffences, and children for half not applicable', () => {
    const [reoffences, none] = observe(basisOf(borough({ A: 0, B: 0 })));
    expect(reoffences?.value).toEqual({ kind: 'known', value: 0 });
    expect(none).toMatchObject({ value: { kind: 'withheld', because: 'not applicable' }, identifying: false });
  });

  test('fewer than concentrationFrom point at a child', () => {
    const identifying = (given: Readonly<Record<string, number>>, concentrationFrom?: number) =>
      half(given, basisOf(borough(given), '2026-09-30', concentrationFrom ? { concentrationFrom } : {}))?.identifying;
    expect(identifying({ A: 1 })).toBe(true);
    expect(identifying({ A: 1, B: 1, C: 1, D: 1 })).toBe(true);
    expect(identifying({ A: 1, B: 1, C: 1, D: 1, E: 1 })).toBe(false);
    expect(identifying({ A: 1, B: 1, C: 1, D: 1 }, 2)).toBe(false);
    expect(identifying({ A: 1, B: 1, C: 1, D: 1, E: 1 }, 4)).toBe(true);
  });
});

describe('reoffences', () => {
  test('are counted once each, though one follows two index dates in a year', () => {
    // Cohorts of 2024-04-10 and 2024-09-01; the offence of 2024-08-01 follows the first, that of 2024-12-01 both.
    const tables = tablesOf([
      caseOf('2024-03-01', '2024-04-10'),
      caseOf('2024-08-01', '2024-09-01'),
      caseOf('2024-12-01', '2025-05-01'),
    ]);
    const found = flat(reoffendingConcentration, basisOf(tables), '2024Q1', '2024Q2', '2024/25');
    expect(found['reoffending_concentration.reoffences']).toEqual({
      '2024Q1': [2, null],
      '2024Q2': [1, null],
      '2024/25': [2, null],
    });
    const [reoffences] = observe(basisOf(tables), '2024/25');
    expect(reoffences).toMatchObject({ value: { value: 2 }, denominator: null, children: 1 });
  });
});

describe('behind', () => {
  const rowsOf = (rows: readonly Rows[] | undefined) => rows?.map(({ table, rows: found }) => [table, found]);

  test('the reoffences of the children for half, and all of them', () => {
    // Rows: B index 0, reoffence 1; A index 2, reoffences 3, 4, 5; C index 6, reoffences 7, 8.
    const found = half({ B: 1, A: 3, C: 2 });
    expect(rowsOf(found?.behind?.numerator())).toEqual([['offences', [3, 4, 5]]]);
    expect(rowsOf(found?.behind?.denominator())).toEqual([['offences', [1, 3, 4, 5, 7, 8]]]);
    expect(rowsOf(observe(basisOf(borough({ B: 1, A: 3, C: 2 })))[0]?.behind?.numerator())).toEqual([
      ['offences', [1, 3, 4, 5, 7, 8]],
    ]);
  });

  test('of children with as many, the lowest ids as text: 10 before 9, capitals before small letters', () => {
    // Rows: 9 index 0, 1; 10 index 2, 3; a index 4, 5; B index 6, 7. Two of four make half.
    expect(rowsOf(half({ _9: 1, _10: 1, a: 1, B: 1 })?.behind?.numerator())).toEqual([['offences', [3, 7]]]);
  });

  test('nothing, where nobody reoffended', () => {
    const found = half({ A: 0 });
    expect(rowsOf(found?.behind?.numerator())).toEqual([['offences', []]]);
    expect(rowsOf(found?.behind?.denominator())).toEqual([['offences', []]]);
  });
});

describe('before a cohort is final', () => {
  const [reoffences, none] = observe(basisOf(borough({ A: 3, B: 0, C: 1 }), '2025-12-29'));

  test('the reoffences so far are a floor, out of the children in the cohort: not of those who reoffended', () => {
    expect(reoffences).toMatchObject({
      value: { kind: 'withheld', because: 'not yet mature' },
      denominator: null,
      interim: { numerator: 4, denominator: 3, stage: 'waiting', finalOn: day('2025-12-30') },
      maturity: { stage: 'waiting' },
    });
  });

  test('nothing is said of how many children account for half of them', () => {
    expect(none).toMatchObject({
      numerator: { because: 'not yet mature' },
      denominator: { because: 'not yet mature' },
      value: { because: 'not yet mature' },
      children: 0,
      behind: null,
      maturity: { stage: 'waiting', finalOn: day('2025-12-30') },
    });
    expect(none).not.toHaveProperty('interim');
  });

  test('a year is not final before its last cohort is', () => {
    const basis = (asAt: string) => basisOf(borough({ A: 1 }), asAt);
    expect(observe(basis('2026-09-29'), '2024/25')[1]?.value).toMatchObject({ because: 'not yet mature' });
    expect(observe(basis('2026-09-30'), '2024/25')[1]?.value).toMatchObject({ value: 1 });
  });

  test('a period not made of cohorts is not applicable, one after the as-at date not available', () => {
    const because = (label: string) =>
      observe(basisOf(borough({ A: 1 }), '2024-09-30'), label).map((one) => one?.value);
    expect(because('2024-04')).toEqual(Array(2).fill({ kind: 'withheld', because: 'not applicable' }));
    expect(because('2024Q3')).toEqual(Array(2).fill({ kind: 'withheld', because: 'not available' }));
  });
});

test('law: the children for half make at least half, and without the one who has least of them they do not', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 9 }), (many) => {
      const given = Object.fromEntries(many.map((reoffences, n) => [`P${n}`, reoffences]));
      const value = half(given)?.numerator;
      const fewest = value?.kind === 'known' ? value.value : Number.NaN;
      const most = [...many].sort((a, b) => b - a);
      const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
      expect(2 * sum(most.slice(0, fewest))).toBeGreaterThanOrEqual(sum(many));
      if (fewest > 0) expect(2 * sum(most.slice(0, fewest - 1))).toBeLessThan(sum(many));
    }),
    { seed: 20_260_930, numRuns: 60 },
  );
});

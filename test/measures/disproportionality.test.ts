import { describe, expect, test } from 'vitest';
import type { Basis } from '../../src/measures/basis.ts';
import { disproportionality } from '../../src/measures/disproportionality.ts';
import { take } from '../../src/measures/measure.ts';
import type { Observation } from '../../src/measures/reading.ts';
import { rateRatio } from '../../src/statistics/rate-ratio.ts';
import { period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

type Group = 'asian' | 'black' | 'mixed' | 'other' | 'white';
type Counts = Readonly<Partial<Record<Group | 'NS', number>>>;

const groups: readonly Group[] = ['asian', 'black', 'mixed', 'other', 'white'];

/** So many children of each group, each cautioned once in 2024Q1 unless said otherwise, among a population. */
function tablesOf(children: Counts, population: Counts, outcome: CsvRow = {}): CsvTables {
  const people = Object.entries(children).flatMap(([ethnicity, n]) =>
    Array.from({ length: n }, (_, k) => ({ child_id: `${ethnicity}${k}`, ethnicity })),
  );
  return {
    children: people,
    offences: people.map(({ child_id }) => ({ offence_id: child_id, child_id, first_hearing_date: '2024-05-20' })),
    outcomes: people.map(({ child_id }) => ({ outcome_id: child_id, offence_id: child_id, child_id, ...outcome })),
    population: Object.entries(population).map(([ethnicity, n]) => ({
      year: '2023',
      ethnicity,
      aged_10_to_17: String(n),
    })),
  };
}

type Kind = 'share_difference' | 'relative_rate';

/** The figures of a stage in 2024Q1, by group; children whose ethnicity is not known have a test of their own. */
const observed = (basis: Basis, kind: Kind, stage = 'fte'): readonly Observation[] =>
  take(disproportionality, basis, [period('2024Q1')]).observations.filter(
    ({ series, group }) => series === `disproportionality.${stage}.${kind}` && group?.ethnicity !== 'not_known',
  );

const valuesOf = (basis: Basis, kind: Kind, stage = 'fte') =>
  observed(basis, kind, stage).map(({ value }) => (value.kind === 'known' ? value.value : value.because));

const rounded = (places: number) => (value: number | string) =>
  typeof value === 'number' ? Number(value.toFixed(places)) : value;

/** The figure of one group: `black`, or at another stage `black custody`. */
const of = (basis: Basis, kind: Kind, group: Group | `${Group} ${string}`): Observation => {
  const [ethnicity, stage] = group.split(' ');
  const found = observed(basis, kind, stage).find((o) => o.group?.ethnicity === ethnicity);
  if (!found) throw new Error(`nothing of ${group}`);
  return found;
};

// 100 children aged 10 to 17 in each group but white, 600 white: shares 10, 10, 10, 10 and 60%.
const population = { asian: 100, black: 100, mixed: 100, other: 100, white: 600 };

describe('the published example: arrests of children, year to March 2025, over the Census', () => {
  // Ministry of Justice: shares 6.1, 10.5, 7.3, 1.8 and 74.3%, so many points over or under the population, and rates
  // relative to White of 0.517, 1.757, 1.230, 0.704 and 1.
  const basis = basisOf(
    tablesOf(
      { asian: 3045, black: 5200, mixed: 3606, other: 908, white: 36_923 },
      { asian: 663_825, black: 333_587, mixed: 330_389, other: 145_406, white: 4_161_949 },
    ),
  );
  test('share differences', () => {
    expect(valuesOf(basis, 'share_difference').map(rounded(1))).toEqual([-5.7, 4.5, 1.4, -0.8, 0.5]);
  });
  test('relative rates', () => {
    expect(valuesOf(basis, 'relative_rate').map(rounded(3))).toEqual([0.517, 1.757, 1.23, 0.704, 1]);
  });
});

test('the published example of custody: relative rates of 1.385 Asian, 1.594 Black, 1.180 Mixed, 1.473 Other', () => {
  const basis = basisOf(
    tablesOf(
      { asian: 68, black: 202, mixed: 86, other: 26, white: 645 },
      { asian: 846, black: 2183, mixed: 1256, other: 304, white: 11_111 },
      { outcome: 'section_250' },
    ),
  );
  expect(valuesOf(basis, 'relative_rate', 'custody').map(rounded(3))).toEqual([1.385, 1.594, 1.18, 1.473, 1]);
  // Wald's range of Other leaves out 1 (1.012), the exact one does not (0.955): the mid-P range lies between them.
  const low = of(basis, 'relative_rate', 'other custody').interval?.[0];
  expect(low).toBeGreaterThan(0.955);
  expect(low).toBeLessThan(1.012);
});

describe('share difference', () => {
  // 20 children: 5 black of 20 is 25%, 15 points over 10%; 15 white of 20 is 75%, 15 over 60%; the others 10 under.
  const basis = basisOf(tablesOf({ black: 5, white: 15 }, population));

  test('on paper', () => {
    expect(valuesOf(basis, 'share_difference').map(rounded(9))).toEqual([-10, 15, -10, -10, 15]);
    expect(of(basis, 'share_difference', 'black')).toMatchObject({
      numerator: { kind: 'known', value: 5 },
      denominator: { kind: 'known', value: 20 },
      children: 5,
    });
  });

  test("its range is Wilson's for the share, less the share of the population: 12 of 12 is 75.75% to 100%", () => {
    const all = basisOf(tablesOf({ white: 12 }, population));
    const [low, high] = of(all, 'share_difference', 'white').interval ?? [];
    expect(low).toBeCloseTo(75.75 - 60, 1);
    expect(high).toBeCloseTo(100 - 60, 10);
    const [least] = of(all, 'share_difference', 'black').interval ?? [];
    expect(least).toBeCloseTo(-10, 10);
  });

  test('children whose ethnicity is not known are left out', () => {
    const more = basisOf(tablesOf({ black: 5, white: 15, NS: 30 }, population));
    expect(valuesOf(more, 'share_difference').map(rounded(9))).toEqual([-10, 15, -10, -10, 15]);
    expect(of(more, 'share_difference', 'black').denominator).toEqual({ kind: 'known', value: 20 });
    expect(observed(more, 'share_difference').map(({ group }) => group?.ethnicity)).toEqual(groups);
  });

  test('nobody whose ethnicity is known: not applicable, and no range', () => {
    const nobody = basisOf(tablesOf({ NS: 3 }, population));
    expect(valuesOf(nobody, 'share_difference')).toEqual(groups.map(() => 'not applicable'));
    expect(observed(nobody, 'share_difference').map(({ interval }) => interval)).toEqual(groups.map(() => null));
  });

  test('a population of nobody: not applicable, and no range', () => {
    const empty = basisOf(tablesOf({ black: 5 }, { asian: 0, black: 0, mixed: 0, other: 0, white: 0 }));
    expect(of(empty, 'share_difference', 'black')).toMatchObject({
      value: { kind: 'withheld', because: 'not applicable' },
      interval: null,
    });
    expect(of(empty, 'relative_rate', 'black').value).toEqual({ kind: 'withheld', because: 'not applicable' });
  });
});

describe('relative rate', () => {
  // 5 of 100 is 5%, 15 of 600 is 2.5%: twice the rate.
  const basis = basisOf(tablesOf({ black: 5, white: 15 }, population));

  test('on paper', () => {
    expect(valuesOf(basis, 'relative_rate')).toEqual([0, 2, 0, 0, 1]);
    expect(of(basis, 'relative_rate', 'black')).toMatchObject({
      numerator: { kind: 'known', value: 5 },
      denominator: { kind: 'known', value: 100 },
      leansOn: { numerator: 15, children: 15 },
    });
  });

  test('its range and p-value are the conditional mid-P ones, and the reference has none', () => {
    const { interval, p } = rateRatio({ events: 5, exposure: 100, referenceEvents: 15, referenceExposure: 600 });
    expect(of(basis, 'relative_rate', 'black').interval).toEqual(interval);
    expect(of(basis, 'relative_rate', 'black').against?.p).toBe(p);
    expect(of(basis, 'relative_rate', 'asian').interval?.[0]).toBe(0);
    expect(of(basis, 'relative_rate', 'white').interval).toBeNull();
    expect(of(basis, 'relative_rate', 'white')).not.toHaveProperty('against');
  });

  test('no child of the reference group: there is no ratio, not even of 0, but a test and the least it can be', () => {
    const without = basisOf(tablesOf({ black: 5 }, population));
    expect(valuesOf(without, 'relative_rate')).toEqual(groups.map(() => 'not applicable'));
    const black = of(without, 'relative_rate', 'black');
    expect(black.interval).toEqual([expect.closeTo(7.312, 3), Number.POSITIVE_INFINITY]);
    // All 5 among 100 of 700: the whole tail is (1/7)^5, half of that twice.
    expect(black.against).toMatchObject({ expected: 0, p: expect.closeTo(7 ** -5, 12) });
    expect(of(without, 'relative_rate', 'asian').interval).toBeNull();
  });

  test('a group with children but no population has no ratio', () => {
    const nobody = basisOf(tablesOf({ black: 5, white: 15 }, { ...population, black: 0 }));
    expect(valuesOf(nobody, 'relative_rate')).toEqual([0, 'not applicable', 0, 0, 1]);
  });

  test('the reference group is a parameter', () => {
    const other = basisOf(tablesOf({ black: 5, white: 15 }, population), '2026-09-30', { referenceGroup: 'black' });
    expect(valuesOf(other, 'relative_rate')).toEqual([0, 1, 0, 0, 0.5]);
    expect(of(other, 'relative_rate', 'white').leansOn).toEqual({ numerator: 5, children: 5 });
  });
});

describe('stages', () => {
  test('first-time entrants, children cautioned or sentenced, and children sentenced to custody are apart', () => {
    // One child: a caution in 2022, so no entrant now, and a sentence to custody in 2024Q1.
    const tables: CsvTables = {
      ...tablesOf({ white: 1 }, population, { outcome: 'section_250' }),
      outcomes: [
        { outcome_id: 'A', offence_id: 'white0', child_id: 'white0', outcome_date: '2022-06-01' },
        { outcome_id: 'B', offence_id: 'white0', child_id: 'white0', outcome: 'section_250' },
      ],
    };
    const basis = basisOf(tables);
    const events = (stage: string) => of(basis, 'relative_rate', `white ${stage}`).numerator;
    expect(['fte', 'children', 'custody'].map(events)).toEqual([0, 1, 1].map((value) => ({ kind: 'known', value })));
  });

  test('a child sentenced twice in the quarter is one child', () => {
    const tables = tablesOf({ white: 1 }, population, { outcome: 'section_250' });
    const twice = {
      outcome_id: 'B',
      offence_id: 'white0',
      child_id: 'white0',
      outcome: 'section_254',
      outcome_date: '2024-06-20',
    };
    const basis = basisOf({ ...tables, outcomes: [...(tables.outcomes ?? []), twice] });
    for (const stage of ['fte', 'children', 'custody'])
      expect(of(basis, 'relative_rate', `white ${stage}`).numerator).toEqual({ kind: 'known', value: 1 });
  });
});

describe('not available, which is not equal', () => {
  const unknown = [{ kind: 'withheld', because: 'not available' }];
  const first = (tables: CsvTables, label = '2024Q1') =>
    take(disproportionality, basisOf(tables, '2024-12-31'), [period(label)])
      .observations.filter(({ series }) => series === 'disproportionality.fte.relative_rate')
      .map(({ value }) => value);

  test('where the population of one group is not given: a share needs them all', () => {
    const { black: _, ...four } = population;
    expect(first(tablesOf({ white: 5 }, four))).toEqual(unknown);
  });
  test('where the population is of all together', () => {
    const tables = tablesOf({ white: 5 }, {});
    expect(first({ ...tables, population: [{}] })).toEqual(unknown);
  });
  test('before the extract begins and after the as-at date', () => {
    expect(first(tablesOf({ white: 5 }, population), '2023Q4')).toEqual(unknown);
    expect(first(tablesOf({ white: 5 }, population), '2024Q3')).not.toEqual(unknown);
    expect(first(tablesOf({ white: 5 }, population), '2025Q1')).toEqual(unknown);
  });
  test('without a population extract nothing on the population, but the shares of the stage before', () => {
    const { population: _, ...tables } = tablesOf({ white: 5 }, population);
    const { observations } = take(disproportionality, basisOf(tables), [period('2024Q1')]);
    const of = (series: string) => observations.find((o) => o.series === series && o.group?.ethnicity === 'white');
    expect(observations.filter((o) => o.series.endsWith('.relative_rate') && o.group !== null)).toEqual([]);
    expect(of('disproportionality.fte.of_stage_before')?.denominator).toMatchObject({ value: 5 });
  });
});

test('children whose ethnicity is not known are in no share and no ratio, and are counted', () => {
  const basis = basisOf(tablesOf({ NS: 3, black: 1, white: 1 }, population));
  const { observations } = take(disproportionality, basis, [period('2024Q1')]);
  const notKnown = observations.filter(
    ({ group, series }) => group?.ethnicity === 'not_known' && series.includes('.fte.'),
  );
  expect(notKnown.map(({ numerator, value }) => [numerator, value])).toEqual(
    Array(7).fill([
      { kind: 'known', value: 3 },
      { kind: 'withheld', because: 'not applicable' },
    ]),
  );
});

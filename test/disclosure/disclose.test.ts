import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclose, discloseTogether } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import { measures } from '../../src/measures/index.ts';
import { take } from '../../src/measures/measure.ts';
import type { Observation, Reading } from '../../src/measures/reading.ts';
import { reoffendingConcentration } from '../../src/measures/reoffending-concentration.ts';
import type { Figure } from '../../src/vocabulary/figure.ts';
import { known, withheld } from '../../src/vocabulary/figure.ts';
import { period } from '../support/flat.ts';
import type { CsvTables } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

const [exact, small] = [boardPolicy('exact'), boardPolicy('withheld')];

const readingOf = (...observations: readonly Observation[]): Reading => ({
  measure: 'of-this-test',
  series: {
    's.count': {
      title: 'Things',
      unit: 'children',
      better: 'lower',
      numerator: 'things',
      denominator: 'all things',
    },
  },
  observations,
});

/** 20 of 60 with every field filled, so that whatever is left behind can be found. */
const safe: Observation = {
  series: 's.count',
  period: period('2024Q1'),
  group: { ethnicity: 'black' },
  numerator: known(20),
  denominator: known(60),
  value: known(33.333),
  interval: [22.7, 45.9],
  against: { expected: 11.7, p: 0.0321, exactP: 0.0413, standsOut: { low: 5, high: 19 }, ifNotKnown: [1.4, 2.6] },
  leansOn: { numerator: 30, children: 30 },
  children: 20,
  behind: { numerator: () => [{ table: 'outcomes', rows: [101, 102, 103] }], denominator: () => [] },
};

const notYet = withheld('not yet mature');
const interimOf = (numerator: number, denominator: number): Observation => ({
  ...safe,
  numerator: notYet,
  denominator: notYet,
  value: notYet,
  interval: null,
  interim: { numerator, denominator, stage: 'waiting', finalOn: day('2025-12-30') },
});

/** What the board's withheld copy holds in place of an observation. */
function shown(observation: Observation): Observation {
  const [only] = disclose(readingOf(observation), small).observations;
  if (!only) throw new Error('an observation was lost');
  return only;
}

const isWithheld = (observation: Observation): boolean => {
  const { value } = shown(observation);
  return value.kind === 'withheld' && value.because === 'confidential';
};

/** Every number in a value, whatever holds it, with the way to it. */
function numbersIn(value: unknown, path = ''): readonly (readonly [path: string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => numbersIn(held, `${path}.${key}`));
}

describe('what is withheld: counts of 1 to 4', () => {
  const counted = (n: number): Observation => ({
    ...safe,
    numerator: known(n),
    denominator: null,
    value: known(n),
    children: n,
  });

  test.each([
    [0, false],
    [1, true],
    [2, true],
    [3, true],
    [4, true],
    [5, false],
    [6, false],
  ])('a count of %i: %s', (n, expected) => {
    expect(isWithheld(counted(n))).toBe(expected);
  });

  test.each<[string, Partial<Observation>, boolean]>([
    ['20 of 60', {}, false],
    ['4 of 60', { numerator: known(4) }, true],
    ['0 of 60', { numerator: known(0), children: 0 }, false],
    ['0 of 4: the whole is few', { numerator: known(0), denominator: known(4), children: 0 }, true],
    ['0 of 0', { numerator: known(0), denominator: known(0), children: 0 }, false],
    ['the complement, 15 of 17: 2 are left over', { numerator: known(15), denominator: known(17) }, true],
    ['16 of 20: 4 are left over', { numerator: known(16), denominator: known(20) }, true],
    ['15 of 20: 5 are left over', { numerator: known(15), denominator: known(20) }, false],
    ['17 of 17: none are left over', { numerator: known(17), denominator: known(17) }, false],
    ['12 reoffences of 5 reoffenders: more above than below', { numerator: known(12), denominator: known(5) }, false],
    ['12 reoffences of 3 reoffenders', { numerator: known(12), denominator: known(3), children: 3 }, true],
    ['300 nights of 2 children', { numerator: known(300), denominator: null, children: 2 }, true],
    ['300 nights of 5 children', { numerator: known(300), denominator: null, children: 5 }, false],
    ['leaning on 3 events of the reference', { leansOn: { numerator: 3, children: 30 } }, true],
    ['leaning on 3 children of the reference', { leansOn: { numerator: 30, children: 3 } }, true],
    ['leaning on 30 of 33 of the reference', { leansOn: { numerator: 30, children: 30, rest: 3 } }, true],
    ['leaning on 30 of 30 of the reference', { leansOn: { numerator: 30, children: 30, rest: 0 } }, false],
    ['leaning on none of the reference', { leansOn: { numerator: 0, children: 0 } }, false],
    ['a population of 3', { denominator: known(3), numerator: known(0), children: 0 }, true],
    ['not available stays so', { numerator: withheld('not available'), denominator: null, children: 0 }, false],
  ])('%s', (_, differs, expected) => {
    expect(isWithheld({ ...safe, ...differs })).toBe(expected);
  });

  test.each<[string, Observation, boolean]>([
    ['20 of 60', interimOf(20, 60), false],
    ['2 of 60', { ...interimOf(2, 60), children: 2 }, true],
    ['2 of 60, whatever the children are said to be', { ...interimOf(2, 60), children: 0 }, true],
    ['57 of 60', interimOf(57, 60), true],
    ['0 of 3', { ...interimOf(0, 3), children: 0 }, true],
    ['0 of 60', { ...interimOf(0, 60), children: 0 }, false],
  ])('interim figures of an unfinished cohort: %s', (_, observation, expected) => {
    expect(isWithheld(observation)).toBe(expected);
  });
});

describe('what is left of a withheld observation', () => {
  const few: Observation = { ...safe, numerator: known(3), value: known(5), interval: [1.7, 13.7], children: 3 };

  test('its place and nothing else', () => {
    const confidential: Figure = { kind: 'withheld', because: 'confidential' };
    expect(shown(few)).toStrictEqual({
      series: 's.count',
      period: period('2024Q1'),
      group: { ethnicity: 'black' },
      numerator: confidential,
      denominator: confidential,
      value: confidential,
      interval: null,
      children: 0,
      behind: null,
    });
  });

  test('no number but the days of its period and a 0 that is always there', () => {
    const { from, to } = period('2024Q1');
    const interim = { numerator: 3, denominator: 60, stage: 'waiting', finalOn: day('2025-12-30') } as const;
    for (const observation of [few, { ...few, interim }, { ...interimOf(3, 60), children: 3 }])
      expect(numbersIn(shown(observation))).toEqual([
        ['.period.from', from],
        ['.period.to', to],
        ['.children', 0],
      ]);
  });

  test('a bare count stays one: that there is no denominator is not secret', () => {
    expect(shown({ ...few, denominator: null }).denominator).toBeNull();
  });

  test('a field that nobody had thought of does not slip through', () => {
    const more = { ...few, excess: 3, note: 'three boys of Otherham' };
    expect(JSON.stringify(shown(more))).not.toMatch(/excess|Otherham/);
  });

  test('an attacker who has every field cannot tell one small count from another', () => {
    const count = fc.integer({ min: 1, max: 4 });
    const anything = fc.record({
      denominator: fc.integer({ min: 5, max: 500 }),
      value: fc.double({ min: 0, max: 100, noNaN: true }),
      low: fc.double({ min: 0, max: 50, noNaN: true }),
      rows: fc.array(fc.nat(1000), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(count, anything, anything, (n, one, other) => {
        const make = (numerator: number, { denominator, value, low, rows }: typeof one): Observation => ({
          ...safe,
          numerator: known(numerator),
          denominator: known(denominator),
          value: known(value),
          interval: [low, low + value],
          children: numerator,
          behind: { numerator: () => [{ table: 'outcomes', rows }], denominator: () => [] },
        });
        expect(shown(make(n, one))).toStrictEqual(shown(make(5 - n, other)));
      }),
      { seed: 20_260_930, numRuns: 200 },
    );
  });
});

describe('what would point at a child whoever reads it', () => {
  const pointing: Observation = { ...safe, identifying: true };

  test.each([
    ["the board's exact copy", exact],
    ["the board's withheld copy", small],
  ])('is withheld from %s, however many it counts, and nothing of it is left', (_, policy) => {
    const [only] = disclose(readingOf(pointing), policy).observations;
    const confidential: Figure = { kind: 'withheld', because: 'confidential' };
    expect(only).toStrictEqual({
      series: 's.count',
      period: period('2024Q1'),
      group: { ethnicity: 'black' },
      numerator: confidential,
      denominator: confidential,
      value: confidential,
      interval: null,
      children: 0,
      behind: null,
    });
  });

  test('nothing else of the reading is', () => {
    const { observations } = disclose(readingOf(pointing, safe, { ...safe, identifying: false }), exact);
    expect(observations.slice(1)).toStrictEqual([safe, { ...safe, identifying: false }]);
  });

  test('the dates of its cohort are no secret', () => {
    const finalOn = day('2025-12-30');
    const maturity = { stage: 'final', formedOn: finalOn, followedUpOn: finalOn, finalOn } as const;
    expect(disclose(readingOf({ ...pointing, maturity }), exact).observations[0]?.maturity).toEqual(maturity);
  });

  test('one child with all the reoffences of a cohort, in every pack; five of nine children in the exact one', () => {
    const { observe, series, id } = reoffendingConcentration;
    const tablesOf = (...reoffences: readonly number[]): CsvTables => {
      const children = reoffences.map((many, n) => ({ child_id: `C${n}`, many }));
      const offences = children.flatMap(({ child_id, many }) => [
        { offence_id: child_id, child_id, offence_date: '2024-03-01', outcome_date: '2024-04-10' },
        ...Array.from({ length: many }, (__, n) => ({
          offence_id: `${child_id}-${n}`,
          child_id,
          offence_date: '2024-08-01',
          outcome_date: '2024-09-01',
        })),
      ]);
      const outcomes = offences.map((offence) => ({ ...offence, outcome_id: offence.offence_id }));
      return { children: children.map(({ child_id }) => ({ child_id })), offences, outcomes };
    };
    const states = (tables: CsvTables, policy: typeof exact) =>
      disclose({ measure: id, series, observations: observe(basisOf(tables), [period('2024Q1')]) }, policy)
        .observations.filter((o) => o.series === 'reoffending_concentration.children_for_half')
        .map(({ value }) => (value.kind === 'known' ? value.value : value.because));
    expect([exact, small].flatMap((policy) => states(tablesOf(9, 1, 1, 1, 1, 1), policy))).toEqual([
      'confidential',
      'confidential',
    ]);
    expect(states(tablesOf(1, 1, 1, 1, 1, 1, 1, 1, 1), exact)).toEqual([5]);
    expect(states(tablesOf(2, 2, 1, 1, 1, 1), exact)).toEqual(['confidential']);
    expect(states(tablesOf(2, 2, 2, 2, 2), exact)).toEqual([3]);
    expect(states(tablesOf(2, 2, 2, 2, 2), small)).toEqual(['confidential']);
  });
});

test('what is not withheld is not touched, and nothing is lost, added or moved', () => {
  const reading = readingOf(safe, { ...safe, numerator: known(2) }, { ...safe, numerator: known(0), children: 0 });
  const { observations, measure, series } = disclose(reading, small);
  expect({ measure, series }).toEqual({ measure: reading.measure, series: reading.series });
  expect(observations).toHaveLength(3);
  expect(observations[0]).toStrictEqual(safe);
  expect(observations[2]).toStrictEqual(reading.observations[2]);
});

test('the reading itself keeps its exact figures', () => {
  const reading = readingOf({ ...safe, numerator: known(2) });
  const before = { ...reading, observations: reading.observations.map((o) => ({ ...o })) };
  disclose(reading, small);
  expect(reading).toStrictEqual(before);
});

describe('what those not known could make of a ratio tells how many they are', () => {
  const { against } = safe;
  const withNotKnown = (notKnown: { numerator: number; children: number; rest?: number }): Observation => ({
    ...safe,
    ...(against && { against: { ...against, notKnown } }),
  });

  test.each([
    ['3 of them', { numerator: 3, children: 3 }],
    ['30 of 33 of them', { numerator: 30, children: 30, rest: 3 }],
  ])('%s: it is left out, and the ratio stays', (_, notKnown) => {
    const { against: left, value } = shown(withNotKnown(notKnown));
    expect(left).toStrictEqual({
      expected: 11.7,
      p: 0.0321,
      exactP: 0.0413,
      standsOut: { low: 5, high: 19 },
      ifNotKnown: null,
    });
    expect(value).toEqual(safe.value);
  });
  test.each([
    ['30 of 36 of them', { numerator: 30, children: 30, rest: 6 }],
    ['none of them', { numerator: 0, children: 0, rest: 0 }],
  ])('%s: it stays', (_, notKnown) => {
    expect(shown(withNotKnown(notKnown)).against?.ifNotKnown).toEqual([1.4, 2.6]);
  });
  test("the board's own copy shows it all", () => {
    const few = withNotKnown({ numerator: 3, children: 3 });
    expect(disclose(readingOf(few), boardPolicy('exact')).observations).toEqual([few]);
  });
});

describe('laws', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 400 }));
  /** Finished figures, and interim ones, as measures make them. */
  const observation = fc
    .record({
      numerator: number,
      denominator: fc.option(number),
      children: number,
      interim: fc.boolean(),
      leansOn: fc.option(fc.record({ numerator: number, children: number })),
    })
    .map(({ numerator, denominator, children, interim, leansOn }): Observation => {
      const lean = leansOn === null ? {} : { leansOn };
      if (interim) return { ...interimOf(numerator, denominator ?? 60), ...lean, children };
      const { leansOn: _, ...rest } = safe;
      const below = denominator === null ? null : known(denominator);
      return { ...rest, ...lean, numerator: known(numerator), denominator: below, children };
    });
  const observations = fc.array(observation, { maxLength: 12 });
  const settings = { seed: 20_260_930, numRuns: 500 };

  const numberOf = (figure: Figure | null): number | undefined => (figure?.kind === 'known' ? figure.value : undefined);
  /** Every count that the figures of an observation tell: above, below, between and behind. */
  function countsOf({ numerator, denominator, interim, children, leansOn }: Observation): readonly number[] {
    const above = numberOf(numerator) ?? interim?.numerator;
    const below = numberOf(denominator) ?? interim?.denominator;
    const rest = above === undefined || below === undefined ? undefined : below - above;
    const all = [above, below, rest, children, leansOn?.numerator, leansOn?.children];
    return all.filter((n) => n !== undefined);
  }
  const smallCountsOf = (o: Observation): readonly number[] => countsOf(o).filter((n) => n >= 1 && n <= 4);
  const isConfidential = ({ value }: Observation): boolean =>
    value.kind === 'withheld' && value.because === 'confidential';

  test('no number of 1 to 4 is left, above, below, between or behind', () => {
    fc.assert(
      fc.property(observations, (given) => {
        expect(disclose(readingOf(...given), small).observations.flatMap(smallCountsOf)).toEqual([]);
      }),
      settings,
    );
  });

  test('withheld are those that have such a number, and no others', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const withheldOnes = disclose(readingOf(...given), small).observations.map(isConfidential);
        expect(withheldOnes).toEqual(given.map((o) => smallCountsOf(o).length > 0));
      }),
      settings,
    );
  });

  test('to disclose twice changes nothing more', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const first = disclose(readingOf(...given), small);
        expect(disclose(first, small)).toStrictEqual(first);
      }),
      settings,
    );
  });

  test("the board's exact copy is exact", () => {
    fc.assert(
      fc.property(observations, (given) => {
        const reading = readingOf(...given);
        expect(disclose(reading, exact)).toStrictEqual(reading);
      }),
      settings,
    );
  });
});

describe('every measure there is, on a borough with a few children of each kind', () => {
  const groups = ['A1', 'B1', 'M1', 'O9', 'W1', 'NS'];
  const people = groups.flatMap((ethnicity, g) =>
    Array.from({ length: 3 * g + 1 }, (_, k) => ({
      child_id: `${ethnicity}${k}`,
      ethnicity,
      sex: k % 2 ? 'male' : 'female',
    })),
  );
  const sentences = ['youth_caution', 'referral_order', 'section_250'];
  const disposals = ['youth_caution', 'referral_order', 'custodial_other'];
  const tables: CsvTables = {
    children: people,
    offences: people.map(({ child_id }) => ({ offence_id: child_id, child_id, first_hearing_date: '2024-05-20' })),
    outcomes: people.map(({ child_id }, n) => ({
      outcome_id: child_id,
      offence_id: child_id,
      child_id,
      outcome: sentences[n % 3] ?? '',
    })),
    custodyEpisodes: people.map(({ child_id }, n) => ({
      episode_id: child_id,
      child_id,
      kind: n % 2 ? 'remand' : 'sentence',
      end_date: n % 5 ? '2024-05-12' : '',
    })),
    interventions: people.map(({ child_id }, n) => ({
      intervention_id: child_id,
      child_id,
      disposal: disposals[n % 3] ?? '',
    })),
    interventionOffences: people.map(({ child_id }) => ({ intervention_id: child_id, offence_id: child_id })),
    accommodation: people.map(({ child_id }, n) => ({ child_id, suitability: n % 4 ? 'suitable' : 'unsuitable' })),
    education: people.map(({ child_id }, n) => ({ child_id, suitability: n % 3 ? 'suitable' : 'unsuitable' })),
    send: people.map(({ child_id }, n) => ({ child_id, identified: n % 3 ? 'false' : 'true' })),
    health: people.map(({ child_id }, n) => ({
      child_id,
      need: n % 2 ? 'mental_health' : 'substance_misuse',
      intervention: n % 2 ? 'getting_help' : 'complex_care',
    })),
    widerServices: people.map(({ child_id }) => ({ child_id })),
    boardAttendance: [{}],
    victims: people.map(({ child_id }) => ({
      victim_id: child_id,
      offence_id: child_id,
      intervention_id: child_id,
    })),
    population: ['asian', 'black', 'mixed', 'other', 'white'].map((ethnicity) => ({
      year: '2023',
      ethnicity,
      aged_10_to_17: '900',
    })),
  };
  const periods = ['2024Q1', '2024Q2', '2024/25'].map(period);

  test.each(measures.map((measure) => [measure.id, measure] as const))('%s', (_, measure) => {
    // As at 2024-09-30 the cohorts are interim; as at 2026-09-30 they are final.
    for (const asAt of ['2024-09-30', '2026-09-30']) {
      const reading = take(measure, basisOf(tables, asAt), periods);
      const ofPeople = disclose(reading, small).observations.filter(({ series }) => !reading.series[series]?.ofNobody);
      const counts = ofPeople.flatMap(({ numerator, denominator, interim, children }) =>
        numbersIn({ numerator, denominator, children, interim: interim && [interim.numerator, interim.denominator] }),
      );
      if (ofPeople.length > 0) expect(counts.length).toBeGreaterThan(0);
      expect(counts.filter(([, n]) => n >= 1 && n <= 4)).toEqual([]);
    }
  });
});

test('who came to a board is no person’s secret: four of five sectors may be told', () => {
  const reading = readingOf({ ...safe, numerator: known(4), denominator: known(5), children: 0 });
  const series = Object.fromEntries(
    Object.entries(reading.series).map(([id, spec]) => [id, { ...spec, ofNobody: true }]),
  );
  expect(disclose({ ...reading, series } as typeof reading, small).observations[0]?.numerator).toEqual(known(4));
});

test('the two policies of a board, and whom each is for', () => {
  expect(exact).toEqual({ audience: 'board', withholdBelow: 0 });
  expect(small).toEqual({ audience: 'board, withheld', withholdBelow: 5 });
});

describe('figures so alike that one gives away another', () => {
  const few: Observation = { ...safe, numerator: known(3) };
  test('are all withheld where one of them must be', () => {
    const { observations } = discloseTogether(readingOf(safe, few, safe), small);
    expect(observations.map(({ numerator, value }) => [numerator, value])).toEqual(
      observations.map(() => [withheld('confidential'), withheld('confidential')]),
    );
  });
  test('are all shown where none must be', () => {
    expect(discloseTogether(readingOf(safe, safe), small).observations).toEqual([safe, safe]);
    expect(discloseTogether(readingOf(safe, few), exact).observations).toEqual([safe, few]);
  });
});

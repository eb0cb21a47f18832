import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOutcomes } from '../../src/measures/cohorts/first-outcomes.ts';
import { firstTimeEntrants } from '../../src/measures/first-time-entrants.ts';
import { take } from '../../src/measures/measure.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

const core = { children: [{}], offences: [{}], outcomes: [{}] };

const quarters = ['2024Q1', '2024Q2', '2024Q3', '2024Q4'];

/** First-time entrants by quarter of 2024/25, quarters with none left out. */
function entrants(tables: CsvTables, asAt?: string): Readonly<Record<string, number>> {
  const counts = flat(firstTimeEntrants, basisOf(tables, asAt), ...quarters)['fte.count'] ?? {};
  return Object.fromEntries(Object.entries(counts).map(([label, [count]]) => [label, count]));
}

/** Ethnic groups of the first-time entrants of 2024/25: tells which of several children was kept. */
const groupsOf = (tables: CsvTables): readonly string[] =>
  Object.keys(flat(firstTimeEntrants, basisOf(tables), '2024/25'))
    .filter((id) => id.startsWith('fte.by_ethnicity.'))
    .map((id) => id.replace('fte.by_ethnicity.', ''));

/** One child with one offence and outcome a row: each row says what differs in outcome and offence. */
const outcomesOf = (...rows: readonly { outcome: CsvRow; offence?: CsvRow }[]): CsvTables => ({
  children: [{}],
  offences: rows.map(({ offence, outcome: { offence_id } }, n) => ({ offence_id: offence_id ?? `F${n}`, ...offence })),
  outcomes: rows.map(({ outcome }, n) => ({ outcome_id: `O${n}`, offence_id: `F${n}`, ...outcome })),
});

test('a youth caution makes a first-time entrant in the quarter and year of the outcome', () => {
  expect(flat(firstTimeEntrants, basisOf(core), '2024Q1', '2024Q2', '2024/25')).toEqual({
    'fte.count': { '2024Q1': [1, null], '2024/25': [1, null] },
    'fte.by_ethnicity.white': { '2024Q1': [1, null], '2024/25': [1, null] },
    'fte.by_sex.male': { '2024Q1': [1, null], '2024/25': [1, null] },
    'fte.by_age.15_17': { '2024Q1': [1, null], '2024/25': [1, null] },
    'fte.by_way_in.caution': { '2024Q1': [1, null], '2024/25': [1, null] },
    'fte.by_category.theft_and_handling': { '2024Q1': [1, null], '2024/25': [1, null] },
    'fte.by_ward.Alder Wharf': { '2024Q1': [1, null], '2024/25': [1, null] },
  });
});

describe('which outcomes are taken (rule 1)', () => {
  const one = (outcome: CsvRow, offence: CsvRow = {}, child: CsvRow = {}): CsvTables => ({
    children: [child],
    offences: [offence],
    outcomes: [outcome],
  });
  const heard = { first_hearing_date: '2024-05-20' };

  test.each(['youth_caution', 'youth_conditional_caution'])('a %s counts', (outcome) => {
    expect(entrants(one({ outcome }))).toEqual({ '2024Q1': 1 });
  });
  test.each(['fine', 'referral_order', 'sentence_deferred', 'youth_rehabilitation_order', 'section_250'])(
    'a %s counts where the age at first hearing is known',
    (outcome) => {
      expect(entrants(one({ outcome }, heard))).toEqual({ '2024Q1': 1 });
    },
  );
  test.each([
    'community_resolution',
    'no_further_action_outcome_22',
    'deferred_prosecution_outcome_23',
    'not_guilty',
    'withdrawn',
    'not_known',
    'an outcome of no list',
    '',
  ])('"%s" does not', (outcome) => {
    expect(entrants(one({ outcome }, heard))).toEqual({});
  });

  test.each([
    ['', 1],
    ['none', 1],
    ['pending', 1],
    ['appeal_dismissed', 1],
    ['changed_on_appeal', undefined],
    ['appeal_successful', undefined],
  ])('appeal status "%s" (rule 1.8)', (appeal, count) => {
    expect(entrants(one({ appeal_status: appeal }))['2024Q1']).toBe(count);
  });

  test.each([
    ['', 1],
    ['local', 1],
    ['other', undefined],
  ])('residence "%s" (rule 1.9)', (residence, count) => {
    expect(entrants(one({ residence }))['2024Q1']).toBe(count);
  });

  test('nothing of a withdrawn child', () => {
    expect(entrants(one({}, {}, { deleted: 'true' }))).toEqual({});
    expect(entrants(one({}, {}, { deleted: '' }))).toEqual({ '2024Q1': 1 });
  });

  test('nothing dated after the as-at date, but what is dated on it', () => {
    expect(entrants(one({}), '2024-05-31')).toEqual({});
    expect(entrants(one({}), '2024-06-01')).toEqual({ '2024Q1': 1 });
  });

  test('1900-01-01 is no outcome date', () => {
    expect(entrants(one({ outcome_date: '1900-01-01' }))).toEqual({});
  });

  test('nothing whose child or offence is not there', () => {
    expect(entrants({ ...core, children: [{ child_id: 'C2' }] })).toEqual({});
    expect(entrants({ ...core, offences: [{ offence_id: 'F2' }] })).toEqual({});
  });
});

describe('age at arrest or offence: 10 to 17, stated before arrest before offence (rule 1.7)', () => {
  // The offence is of 2024-05-01 and the age at first hearing is stated, so that only this age decides.
  const born = (date: string, offence: CsvRow = {}): CsvTables => ({
    children: [{ date_of_birth: date }],
    offences: [{ age_at_first_hearing: '15', ...offence }],
    outcomes: [{}],
  });
  test.each<[string, CsvTables, number]>([
    ['10th birthday', born('2014-05-01'), 1],
    ['the day before the 10th birthday', born('2014-05-02'), 0],
    ['the day before the 18th birthday', born('2006-05-02'), 1],
    ['18th birthday', born('2006-05-01'), 0],
    ['offence at 9, arrest at 10', born('2014-05-02', { arrest_date: '2024-05-02' }), 1],
    ['offence at 17, arrest at 18', born('2006-05-02', { arrest_date: '2024-05-02' }), 0],
    ['arrest on 1900-01-01 is none', born('2014-05-01', { arrest_date: '1900-01-01' }), 1],
    ['stated 17, by the dates 18', born('2006-05-01', { age_at_arrest_or_offence: '17' }), 1],
    ['stated 18, by the dates 15', born('2009-01-15', { age_at_arrest_or_offence: '18' }), 0],
    ['stated 9, by the dates 15', born('2009-01-15', { age_at_arrest_or_offence: '9' }), 0],
    ['stated 0 is stated', born('2009-01-15', { age_at_arrest_or_offence: '0' }), 0],
    ['no date of birth, nothing stated', born('1900-01-01'), 0],
    ['no date of birth, stated', born('1900-01-01', { age_at_arrest_or_offence: '14' }), 1],
    ['no dates at all', born('2009-01-15', { offence_date: '1900-01-01' }), 0],
    ['born 29 February: 28 February ten years on', born('2008-02-29', { offence_date: '2018-02-28' }), 0],
    ['born 29 February: 1 March ten years on', born('2008-02-29', { offence_date: '2018-03-01' }), 1],
  ])('%s', (_, tables, count) => {
    expect(entrants(tables)['2024Q1'] ?? 0).toBe(count);
  });
});

describe('age at first hearing: known and at most 17 (rule 1.7)', () => {
  // Age at arrest or offence is stated, so that only this age decides. The outcome is of 2024-06-01.
  const heard = (born: string, outcome: string, offence: CsvRow = {}): CsvTables => ({
    children: [{ date_of_birth: born }],
    offences: [{ age_at_arrest_or_offence: '15', ...offence }],
    outcomes: [{ outcome }],
  });
  const [turning18, day17] = ['2006-06-01', '2006-06-02'];
  test.each<[string, CsvTables, number]>([
    ['a caution without a hearing: 17 on the outcome date', heard(day17, 'youth_caution'), 1],
    ['a caution without a hearing: 18th birthday on the outcome date', heard(turning18, 'youth_caution'), 0],
    ['a court outcome without a hearing: the age is not known', heard('2009-01-15', 'referral_order'), 0],
    [
      'a court outcome heard the day before the 18th birthday',
      heard(turning18, 'referral_order', { first_hearing_date: '2024-05-31' }),
      1,
    ],
    [
      'a court outcome heard on the 18th birthday',
      heard(turning18, 'referral_order', { first_hearing_date: '2024-06-01' }),
      0,
    ],
    [
      'a court hearing on 1900-01-01 is none',
      heard('2009-01-15', 'referral_order', { first_hearing_date: '1900-01-01' }),
      0,
    ],
    [
      'a caution with a hearing: the hearing decides, not the outcome date',
      heard(turning18, 'youth_caution', { first_hearing_date: '2024-05-31' }),
      1,
    ],
    [
      'stated 17, by the dates 18',
      heard('2006-01-01', 'referral_order', { age_at_first_hearing: '17', first_hearing_date: '2024-05-31' }),
      1,
    ],
    [
      'stated 18, by the dates 15',
      heard('2009-01-15', 'referral_order', { age_at_first_hearing: '18', first_hearing_date: '2024-05-31' }),
      0,
    ],
    ['there is no least age: stated 9', heard('2009-01-15', 'referral_order', { age_at_first_hearing: '9' }), 1],
    [
      'a diversion before does not lend its outcome date to a court outcome',
      heard('2009-01-15', 'youth_rehabilitation_order'),
      0,
    ],
  ])('%s', (_, tables, count) => {
    expect(entrants(tables)['2024Q1'] ?? 0).toBe(count);
  });
});

describe('the first of a child (rule 2)', () => {
  const day = (outcome_date: string, more: CsvRow = {}) => ({ outcome: { outcome_date, ...more } });

  test('the earliest outcome date, wherever it stands in the file', () => {
    expect(entrants(outcomesOf(day('2024-07-01'), day('2024-06-30'), day('2024-12-01')))).toEqual({ '2024Q1': 1 });
  });

  test('a community resolution before a caution is not a first outcome', () => {
    const resolution = day('2024-04-20', { outcome: 'community_resolution' });
    expect(entrants(outcomesOf(resolution, day('2024-07-10')))).toEqual({ '2024Q2': 1 });
  });

  test('an overturned first outcome gives way to the next', () => {
    const overturned = day('2024-06-01', { appeal_status: 'appeal_successful' });
    expect(entrants(outcomesOf(overturned, day('2024-10-01')))).toEqual({ '2024Q3': 1 });
  });

  test('an outcome before that does not count, for its age, gives way to the next', () => {
    const unheard = day('2024-06-01', { outcome: 'referral_order' });
    expect(entrants(outcomesOf(unheard, day('2024-10-01')))).toEqual({ '2024Q3': 1 });
  });

  test('an outcome of years before makes the later one a second', () => {
    expect(entrants(outcomesOf(day('2020-01-20'), day('2024-06-01')))).toEqual({});
  });

  // Which of two on one day is first is told by where the child lived on each: an entrant only where the first is local.
  const tie = (first: CsvRow, second: CsvRow) => {
    const heard = { first_hearing_date: '2024-05-20' };
    const rows = [first, second].map((outcome) => ({
      outcome: { outcome_date: '2024-06-01', ...outcome },
      offence: heard,
    }));
    const [forwards, backwards] = [outcomesOf(...rows), outcomesOf(...rows.toReversed())];
    return [entrants(forwards), entrants(backwards)];
  };
  const local = [{ '2024Q1': 1 }, { '2024Q1': 1 }];
  const none = [{}, {}];
  const [here, there] = [{ residence: 'local' }, { residence: 'other' }];

  test.each([
    ['youth_conditional_caution', 'youth_caution'],
    ['fine', 'youth_conditional_caution'],
    ['referral_order', 'fine'],
    ['referral_order', 'sentence_deferred'],
    ['youth_rehabilitation_order', 'referral_order'],
    ['youth_rehabilitation_order_iss', 'youth_rehabilitation_order'],
    ['youth_rehabilitation_order_fostering', 'youth_rehabilitation_order_iss'],
    ['detention_and_training_order', 'youth_rehabilitation_order_fostering'],
    ['section_250', 'detention_and_training_order'],
    ['section_90_92_detention', 'detention_and_training_order'],
    ['section_226b', 'section_250'],
    ['section_254', 'section_226b'],
    ['section_226_life', 'section_254'],
    ['section_259', 'section_226_life'],
  ])('on one day %s comes before %s', (serious, lesser) => {
    // The offence ids alone would put the lesser first.
    const [first, second] = [
      { outcome: serious, offence_id: 'F9' },
      { outcome: lesser, offence_id: 'F1' },
    ];
    expect(tie({ ...first, ...here }, { ...second, ...there })).toEqual(local);
    expect(tie({ ...first, ...there }, { ...second, ...here })).toEqual(none);
  });

  test.each([
    ['youth_caution', 'youth_caution'],
    ['fine', 'absolute_discharge'],
    ['sentence_deferred', 'bind_over'],
    ['section_250', 'section_90_91_detention'],
  ])('%s and %s are equal: the lowest offence id as text is first, F10 before F9', (a, b) => {
    const [first, second] = [
      { outcome: a, offence_id: 'F10', outcome_id: 'O9' },
      { outcome: b, offence_id: 'F9', outcome_id: 'O1' },
    ];
    expect(tie({ ...first, ...here }, { ...second, ...there })).toEqual(local);
    expect(tie({ ...first, ...there }, { ...second, ...here })).toEqual(none);
  });

  test('of one offence the lowest outcome id as text is first, O10 before O9', () => {
    const of = (first: CsvRow, second: CsvRow) =>
      entrants({
        children: [{}],
        offences: [{}],
        outcomes: [
          { outcome_id: 'O9', ...second },
          { outcome_id: 'O10', ...first },
        ],
      });
    expect(of(here, there)).toEqual({ '2024Q1': 1 });
    expect(of(there, here)).toEqual({});
  });

  test('text is compared by code point, not by code unit (rule 1.14)', () => {
    // U+FF21 comes before U+1F600, though the first code unit of the second, U+D83D, is the lower.
    const [first, second] = [{ offence_id: 'F\uFF21' }, { offence_id: 'F\u{1F600}' }];
    expect(tie({ ...first, ...here }, { ...second, ...there })).toEqual(local);
    expect(tie({ ...first, ...there }, { ...second, ...here })).toEqual(none);
  });

  test('an identifier comes before a longer one that begins with it', () => {
    const [first, second] = [{ offence_id: 'F1' }, { offence_id: 'F10' }];
    expect(tie({ ...first, ...here }, { ...second, ...there })).toEqual(local);
    expect(tie({ ...first, ...there }, { ...second, ...here })).toEqual(none);
  });
});

describe('merging children (rule 3)', () => {
  interface Person {
    readonly child: CsvRow;
    readonly outcome: CsvRow;
  }
  /** Children, each with an offence and a caution of its own, of one person unless said otherwise. */
  const people = (...given: readonly Person[]): CsvTables => ({
    children: given.map(({ child }, n) => ({ child_id: `C${n + 1}`, originating_person_id: 'P1', ...child })),
    offences: given.map(({ child: { child_id } }, n) => ({
      offence_id: `F${n + 1}`,
      child_id: child_id ?? `C${n + 1}`,
    })),
    outcomes: given.map(({ child: { child_id }, outcome }, n) => ({
      outcome_id: `O${n + 1}`,
      offence_id: `F${n + 1}`,
      child_id: child_id ?? `C${n + 1}`,
      ...outcome,
    })),
  });
  const [first, second] = [{ outcome_date: '2024-06-01' }, { outcome_date: '2024-09-01' }];
  const pair = (child: CsvRow, other: CsvRow = child): CsvTables =>
    people({ child, outcome: first }, { child: other, outcome: second });

  test('one identifier and one date of birth are one child, counted at the first', () => {
    expect(entrants(pair({}))).toEqual({ '2024Q1': 1 });
  });

  test('three are one too: the earliest is kept, before the most serious and the lowest child id', () => {
    const serious = { outcome_date: '2024-09-01', outcome: 'youth_conditional_caution' };
    const last = { outcome_date: '2024-12-01' };
    const three = people({ child: {}, outcome: serious }, { child: {}, outcome: first }, { child: {}, outcome: last });
    expect(entrants(three)).toEqual({ '2024Q1': 1 });
  });

  test.each<[string, CsvRow, CsvRow]>([
    ['another date of birth', {}, { date_of_birth: '2009-01-16' }],
    ['another identifier', {}, { originating_person_id: 'P2' }],
    ['blank', { originating_person_id: '' }, { originating_person_id: '' }],
    ['N/A', { originating_person_id: 'N/A' }, { originating_person_id: 'N/A' }],
    ['n/a', { originating_person_id: 'n/a' }, { originating_person_id: 'n/a' }],
    ['with a space', { originating_person_id: 'not known' }, { originating_person_id: 'not known' }],
  ])('two children: %s', (_, child, other) => {
    expect(entrants(pair(child, other))).toEqual({ '2024Q1': 1, '2024Q2': 1 });
  });

  test('an outcome that does not count takes no part: of a withdrawn record', () => {
    expect(entrants(pair({ deleted: 'true' }, {}))).toEqual({ '2024Q2': 1 });
  });

  test('on one day the most serious is kept, before the lower child id', () => {
    const child = (ethnicity: string) => ({ ethnicity });
    const same = people(
      { child: child('B1'), outcome: { outcome: 'youth_caution' } },
      { child: child('A1'), outcome: { outcome: 'youth_conditional_caution' } },
    );
    expect(groupsOf(same)).toEqual(['asian']);
  });

  test('equally serious on one day: the lowest child id as text is kept, C10 before C9', () => {
    const tied = (...ids: readonly string[]) =>
      people(...ids.map((id) => ({ child: { child_id: id, ethnicity: id === 'C10' ? 'M1' : 'B1' }, outcome: first })));
    expect(groupsOf(tied('C9', 'C10'))).toEqual(['mixed']);
    expect(groupsOf(tied('C10', 'C9'))).toEqual(['mixed']);
  });
});

describe('only now where the child lived (rule 4)', () => {
  const lived = (first: string, second: string): CsvTables =>
    outcomesOf(
      { outcome: { outcome_date: '2024-06-01', residence: first } },
      { outcome: { outcome_date: '2024-09-01', residence: second } },
    );

  test('first while elsewhere, then here: never an entrant', () => {
    expect(entrants(lived('other', 'local'))).toEqual({});
  });
  test('first here, then elsewhere: an entrant', () => {
    expect(entrants(lived('local', 'other'))).toEqual({ '2024Q1': 1 });
  });
  test('nor is anyone merged with such a child', () => {
    const tables = {
      children: [
        { child_id: 'C1', originating_person_id: 'P1' },
        { child_id: 'C2', originating_person_id: 'P1' },
      ],
      offences: [{}, { offence_id: 'F2', child_id: 'C2' }],
      outcomes: [
        { residence: 'other' },
        { outcome_id: 'O2', offence_id: 'F2', child_id: 'C2', outcome_date: '2024-09-01' },
      ],
    };
    expect(entrants(tables)).toEqual({});
  });
});

test('a quarter takes in both its ends (rule 5)', () => {
  const dates = ['2024-03-31', '2024-04-01', '2024-06-30', '2024-07-01', '2025-03-31', '2025-04-01'];
  const tables = {
    children: dates.map((_, n) => ({ child_id: `C${n}` })),
    offences: dates.map((_, n) => ({ offence_id: `F${n}`, child_id: `C${n}`, offence_date: '2024-02-01' })),
    outcomes: dates.map((date, n) => ({
      outcome_id: `O${n}`,
      offence_id: `F${n}`,
      child_id: `C${n}`,
      outcome_date: date,
    })),
  };
  expect(entrants(tables)).toEqual({ '2024Q1': 2, '2024Q2': 1, '2024Q4': 1 });
  expect(flat(firstTimeEntrants, basisOf(tables), '2024/25')['fte.count']).toEqual({ '2024/25': [4, null] });
});

test('ethnic groups, not known among them, add up to the count', () => {
  const codes = ['A4', 'B9', 'M2', 'O2', 'W3', 'NS', '', 'O1', 'Martian'];
  const tables = {
    children: codes.map((ethnicity, n) => ({ child_id: `C${n}`, ethnicity })),
    offences: codes.map((_, n) => ({ offence_id: `F${n}`, child_id: `C${n}` })),
    outcomes: codes.map((_, n) => ({ outcome_id: `O${n}`, offence_id: `F${n}`, child_id: `C${n}` })),
  };
  expect(flat(firstTimeEntrants, basisOf(tables), '2024Q1')).toMatchObject({
    'fte.count': { '2024Q1': [9, null] },
    'fte.by_ethnicity.asian': { '2024Q1': [1, null] },
    'fte.by_ethnicity.black': { '2024Q1': [1, null] },
    'fte.by_ethnicity.mixed': { '2024Q1': [1, null] },
    'fte.by_ethnicity.other': { '2024Q1': [2, null] },
    'fte.by_ethnicity.white': { '2024Q1': [1, null] },
    'fte.by_ethnicity.not_known': { '2024Q1': [3, null] },
  });
});

describe('the rate (rule 6)', () => {
  const rateIn = (tables: CsvTables, label = '2024Q2') =>
    take(firstTimeEntrants, basisOf(tables), [period(label)]).observations.find(({ series }) => series === 'fte.rate');

  test('for every 100,000: 1 of 20,000 is 5, with the exact range of 1 (0.0253 to 5.5716) in the same unit', () => {
    const rate = rateIn({
      ...core,
      outcomes: [{ outcome_date: '2024-07-01' }],
      population: [{ aged_10_to_17: '20000' }],
    });
    expect(rate).toMatchObject({
      numerator: { kind: 'known', value: 1 },
      denominator: { kind: 'known', value: 20_000 },
      value: { kind: 'known', value: 5 },
    });
    expect(rate?.interval?.[0]).toBeCloseTo(0.1266, 3);
    expect(rate?.interval?.[1]).toBeCloseTo(27.858, 3);
  });
  test('none in the quarter is a rate of 0', () => {
    const rate = rateIn({ ...core, population: [{}] });
    expect(rate?.value).toEqual({ kind: 'known', value: 0 });
    expect(rate?.interval?.[0]).toBe(0);
  });
  test('not available without a population, and never 0', () => {
    expect(rateIn(core)?.value).toEqual({ kind: 'withheld', because: 'not available' });
  });
  test('not applicable where nobody lives', () => {
    const rate = rateIn({ ...core, population: [{ aged_10_to_17: '0' }] });
    expect(rate).toMatchObject({ value: { kind: 'withheld', because: 'not applicable' }, interval: null });
  });
});

test('before the extract begins and after the as-at date nothing is known, which is not none', () => {
  const { observations } = take(firstTimeEntrants, basisOf(core, '2024-06-30'), ['2023Q4', '2024Q2'].map(period));
  expect(observations.map(({ series, value }) => ({ series, value }))).toEqual(
    [...Object.keys(firstTimeEntrants.series), ...Object.keys(firstTimeEntrants.series)].map((series) => ({
      series,
      value: { kind: 'withheld', because: 'not available' },
    })),
  );
});

test('without one of its tables it observes nothing', () => {
  expect(take(firstTimeEntrants, basisOf({ children: [{}], outcomes: [{}] }), [period('2024Q1')]).observations).toEqual(
    [],
  );
});

describe('laws', () => {
  const row = fc.record({
    child: fc.integer({ min: 1, max: 4 }),
    date: fc.constantFrom('2024-05-02', '2024-06-01', '2024-06-30', '2024-07-01', '1900-01-01', '2027-01-01'),
    outcome: fc.constantFrom('youth_caution', 'youth_conditional_caution', 'fine', 'community_resolution', 'nonsense'),
    residence: fc.constantFrom('local', 'other', ''),
    appeal: fc.constantFrom('none', 'appeal_successful'),
    hearing: fc.constantFrom('', '2024-05-02'),
  });
  const children = [
    { child_id: 'C1', originating_person_id: 'P1', ethnicity: 'A1' },
    { child_id: 'C2', originating_person_id: 'P1', ethnicity: 'B1' },
    { child_id: 'C3', ethnicity: 'M1', deleted: 'true' },
  ];
  const rows = fc.array(row, { minLength: 1, maxLength: 12 });
  const tablesOf = (given: readonly (typeof row extends fc.Arbitrary<infer Row> ? Row : never)[]) => ({
    children,
    offences: given.map(({ child, hearing }, n) => ({
      offence_id: `F${n}`,
      child_id: `C${child}`,
      first_hearing_date: hearing,
    })),
    outcomes: given.map(({ child, date, outcome, residence, appeal }, n) => ({
      outcome_id: `O${n}`,
      offence_id: `F${n}`,
      child_id: `C${child}`,
      outcome_date: date,
      outcome,
      residence,
      appeal_status: appeal,
    })),
  });
  const all = (tables: CsvTables) => flat(firstTimeEntrants, basisOf(tables), ...quarters);

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { outcomes, offences } = tablesOf(given);
        const turned = {
          children: children.toReversed(),
          offences: offences.toReversed(),
          outcomes: outcomes.toReversed(),
        };
        expect(all(turned)).toEqual(all({ children, offences, outcomes }));
      }),
      { seed: 20_260_930, numRuns: 200 },
    );
  });

  test('every outcome row is counted or left out for one reason', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { events, leftOut } = firstOutcomes(basisOf(tablesOf(given)));
        expect(leftOut.reduce((sum, { rows: left }) => sum + left.length, events.length)).toBe(given.length);
      }),
      { seed: 20_260_930, numRuns: 200 },
    );
  });
});

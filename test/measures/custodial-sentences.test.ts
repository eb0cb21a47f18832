import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { custodialSentences } from '../../src/measures/custodial-sentences.ts';
import { take } from '../../src/measures/measure.ts';
import type { Figure } from '../../src/vocabulary/figure.ts';
import { numberOf, withheld } from '../../src/vocabulary/figure.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

const dto = { outcome: 'detention_and_training_order' };
const heard = { first_hearing_date: '2024-05-20' };

/** One child with one offence, heard at 15, and a detention and training order of 2024-06-01. */
const one = (outcome: CsvRow = {}, offence: CsvRow = {}, child: CsvRow = {}): CsvTables => ({
  children: [child],
  offences: [{ ...heard, ...offence }],
  outcomes: [{ ...dto, ...outcome }],
});

/** Outcomes, occasions and children of a period. */
function counts(tables: CsvTables, label = '2024Q1', asAt = '2026-09-30'): readonly number[] {
  const found = flat(custodialSentences, basisOf(tables, asAt), label);
  return ['outcomes', 'sentencing_occasions', 'children'].map((name) => found[`custody.${name}`]?.[label]?.[0] ?? 0);
}

test('one custodial outcome is one outcome, one occasion, one child', () => {
  expect(flat(custodialSentences, basisOf(one()), '2024Q1', '2024Q2', '2024/25')).toEqual({
    'custody.outcomes': { '2024Q1': [1, null], '2024/25': [1, null] },
    'custody.sentencing_occasions': { '2024Q1': [1, null], '2024/25': [1, null] },
    'custody.children': { '2024Q1': [1, null], '2024/25': [1, null] },
    'custody.term_not_known': { '2024Q1': [1, null], '2024/25': [1, null] },
  });
});

describe('which outcomes count (rule 1)', () => {
  const [in_, out] = [
    [1, 1, 1],
    [0, 0, 0],
  ];
  test.each<[string, CsvTables, readonly number[]]>([
    ['section 259', one({ outcome: 'section_259' }), in_],
    ['section 90/92 detention', one({ outcome: 'section_90_92_detention' }), in_],
    ['a youth rehabilitation order', one({ outcome: 'youth_rehabilitation_order_iss' }), out],
    ['a caution', one({ outcome: 'youth_caution' }), out],
    ['an outcome that maps to nothing', one({ outcome: 'prison' }), out],
    ['overturned on appeal', one({ appeal_status: 'appeal_successful' }), out],
    ['changed on appeal', one({ appeal_status: 'changed_on_appeal' }), out],
    ['appeal blank', one({ appeal_status: '' }), in_],
    ['appeal pending', one({ appeal_status: 'pending' }), in_],
    ['residence blank', one({ residence: '' }), in_],
    ['living elsewhere', one({ residence: 'other' }), out],
    ['a withdrawn child', one({}, {}, { deleted: 'true' }), out],
    ['no outcome date', one({ outcome_date: '1900-01-01' }), out],
    ['the child is not there', { ...one(), children: [{ child_id: 'C2' }] }, out],
  ])('%s', (_, tables, expected) => {
    expect(counts(tables)).toEqual(expected);
  });

  test('from 1 April 2014 on, and the day before not', () => {
    const on = (date: string) => one({ outcome_date: date }, { first_hearing_date: '', age_at_first_hearing: '15' });
    expect(counts(on('2014-04-01'), '2014Q1')).toEqual(in_);
    expect(counts(on('2014-03-31'), '2013Q4')).toEqual(out);
  });

  test('the first day counted is a parameter', () => {
    const basis = basisOf(one(), '2026-09-30', { custodyCountsFrom: day('2024-06-02') });
    expect(flat(custodialSentences, basis, '2024Q1')).toEqual({});
  });

  test('up to the as-at date, and the day after not', () => {
    expect(counts(one(), '2024Q1', '2024-06-01')).toEqual(in_);
    expect(counts(one(), '2024Q1', '2024-05-31')).toEqual(out);
  });
});

describe('age at first hearing alone: known and 10 to 17', () => {
  // The first hearing is on 2024-05-20.
  test.each<[string, CsvTables, number]>([
    ['the day before the 18th birthday', one({}, {}, { date_of_birth: '2006-05-21' }), 1],
    ['the 18th birthday', one({}, {}, { date_of_birth: '2006-05-20' }), 0],
    ['the 10th birthday', one({}, {}, { date_of_birth: '2014-05-20' }), 1],
    ['the day before the 10th birthday', one({}, {}, { date_of_birth: '2014-05-21' }), 0],
    ['no hearing: the outcome date does not stand in for a court outcome', one({}, { first_hearing_date: '' }), 0],
    ['a hearing on 1900-01-01 is none', one({}, { first_hearing_date: '1900-01-01' }), 0],
    ['stated 17, by the dates 18', one({}, { age_at_first_hearing: '17' }, { date_of_birth: '2006-01-01' }), 1],
    ['stated 18, by the dates 15', one({}, { age_at_first_hearing: '18' }), 0],
    ['stated 9, by the dates 15', one({}, { age_at_first_hearing: '9' }), 0],
    ['18 at sentence', one({ outcome_date: '2024-06-01' }, {}, { date_of_birth: '2006-05-21' }), 1],
    ['9 at the offence', one({}, { offence_date: '2018-01-01', age_at_first_hearing: '10' }), 1],
    ['18 at the offence, as stated', one({}, { age_at_arrest_or_offence: '18' }), 1],
    ['the offence is not there', { ...one(), offences: [{ offence_id: 'F2' }] }, 0],
  ])('%s', (_, tables, expected) => {
    expect(counts(tables)).toEqual([expected, expected, expected]);
  });
});

/** Custodial outcomes of one child, each for an offence of its own unless said otherwise. */
const several = (...outcomes: readonly CsvRow[]): CsvTables => ({
  children: [{}, { child_id: 'C2' }],
  offences: outcomes.map(({ child_id = 'C1' }, n) => ({ offence_id: `F${n}`, child_id, ...heard })),
  outcomes: outcomes.map((row, n) => ({ ...dto, outcome_id: `O${n}`, offence_id: `F${n}`, ...row })),
});

describe('three ways of counting (rule 2)', () => {
  test.each<[string, readonly CsvRow[], readonly number[]]>([
    // Two offences on one day, no occasion given: the day is the occasion.
    ['two offences on one day', [{}, {}], [2, 1, 1]],
    ['two days, no occasion given', [{}, { outcome_date: '2024-06-02' }], [2, 2, 1]],
    [
      'two days of one occasion',
      [{ sentencing_occasion_id: 'S1' }, { sentencing_occasion_id: 'S1', outcome_date: '2024-06-02' }],
      [2, 1, 1],
    ],
    ['two occasions on one day', [{ sentencing_occasion_id: 'S1' }, { sentencing_occasion_id: 'S2' }], [2, 2, 1]],
    ['an occasion and a blank on one day', [{ sentencing_occasion_id: 'S1' }, {}], [2, 2, 1]],
    [
      'one occasion id of two children',
      [{ sentencing_occasion_id: 'S1' }, { sentencing_occasion_id: 'S1', child_id: 'C2' }],
      [2, 2, 2],
    ],
    ['two children on one day', [{}, { child_id: 'C2' }], [2, 2, 2]],
    // The same outcome of the same offence on the same day, exported twice, is one.
    ['one outcome twice', [{ offence_id: 'F0' }, { offence_id: 'F0' }], [1, 1, 1]],
    [
      'one offence, two outcomes on one day',
      [{ offence_id: 'F0' }, { offence_id: 'F0', outcome: 'section_250' }],
      [2, 1, 1],
    ],
    [
      'one offence, one outcome on two days',
      [{ offence_id: 'F0' }, { offence_id: 'F0', outcome_date: '2024-06-03' }],
      [2, 2, 1],
    ],
  ])('%s', (_, outcomes, expected) => {
    expect(counts(several(...outcomes))).toEqual(expected);
  });

  test('a child of two quarters is one child of the year; the quarter takes in both its ends (rule 3)', () => {
    const tables = several({ outcome_date: '2024-06-30' }, { outcome_date: '2024-07-01' });
    expect(counts(tables, '2024Q1')).toEqual([1, 1, 1]);
    expect(counts(tables, '2024Q2')).toEqual([1, 1, 1]);
    expect(counts(tables, '2024/25')).toEqual([2, 2, 1]);
  });
});

test('the rate is occasions for every 1,000: 2 of 8,000 is 0.25, with the exact range of 2 (0.2422 to 7.2247)', () => {
  const tables: CsvTables = {
    ...one(),
    outcomes: [dto, { ...dto, outcome_id: 'O2', outcome_date: '2024-06-15' }],
    population: [{ year: '2023', aged_10_to_17: '8000' }],
  };
  expect(flat(custodialSentences, basisOf(tables), '2024Q1')['custody.rate']).toEqual({ '2024Q1': [2, 8000] });
  const { observations } = take(custodialSentences, basisOf(tables), [period('2024Q1')]);
  const rate = observations.find(({ series }) => series === 'custody.rate');
  expect(rate?.value).toEqual({ kind: 'known', value: 0.25 });
  expect(rate?.interval?.[0]).toBeCloseTo(0.0303, 4);
  expect(rate?.interval?.[1]).toBeCloseTo(0.9031, 4);
});

describe('how long the sentences are (rules 6 and 7)', () => {
  const names = ['term_median', 'term_mean', 'indeterminate', 'term_not_known'] as const;
  const observed = (tables: CsvTables, label = '2024Q1') => {
    const { observations } = take(custodialSentences, basisOf(tables), [period(label)]);
    return names.map((name) => observations.find(({ series }) => series === `custody.${name}`));
  };
  const numberIn = (figure: Figure | undefined) => figure && (numberOf(figure) ?? figure);
  /** The median, the mean and how many they are of; indeterminate sentences; those of no known length. */
  const lengths = (tables: CsvTables, label?: string): readonly unknown[] => {
    const [median, mean, ...counted] = observed(tables, label);
    expect(median?.numerator).toEqual(mean?.numerator);
    return [median?.value, mean?.value, median?.numerator, ...counted.map((found) => found?.value)].map(numberIn);
  };
  const on = (date: string, term_months: string, more: CsvRow = {}): CsvRow => ({
    outcome_date: `2024-06-${date}`,
    term_months,
    ...more,
  });
  const none = withheld('not applicable');

  test.each<[string, readonly CsvRow[], readonly unknown[]]>([
    ['one sentence of 8 months', [on('01', '8')], [8, 8, 1, 0, 0]],
    ['two outcomes on one occasion: the longer is its term', [on('01', '4'), on('01', '12')], [12, 12, 1, 0, 0]],
    ['the longer first in the file', [on('01', '12'), on('01', '4')], [12, 12, 1, 0, 0]],
    [
      'one occasion on two days',
      [on('01', '6', { sentencing_occasion_id: 'S1' }), on('02', '18', { sentencing_occasion_id: 'S1' })],
      [18, 18, 1, 0, 0],
    ],
    ['two children on one day are two sentences', [on('01', '4'), on('01', '12', { child_id: 'C2' })], [8, 8, 2, 0, 0]],
    // 4, 6 and 20: the middle one is 6, the mean 30 / 3.
    ['an odd number: mean beside median', [on('01', '20'), on('02', '4'), on('03', '6')], [6, 10, 3, 0, 0]],
    // 4, 6, 8 and 24: (6 + 8) / 2, and 42 / 4.
    [
      'an even number: the mean of the middle two',
      [on('01', '24'), on('02', '6'), on('03', '4'), on('04', '8')],
      [7, 10.5, 4, 0, 0],
    ],
    ['months may have decimals', [on('01', '4.5')], [4.5, 4.5, 1, 0, 0]],
    ['a blank term is not known', [on('01', '')], [none, none, 0, 0, 1]],
    ['so is a term of nought', [on('01', '0')], [none, none, 0, 0, 1]],
    ['and one that cannot be read', [on('01', 'long')], [none, none, 0, 0, 1]],
    ['a blank beside a term on one occasion: the term', [on('01', ''), on('01', '6')], [6, 6, 1, 0, 0]],
    [
      'section 259 beside a term on one occasion: indeterminate',
      [on('01', '12'), on('01', '240', { outcome: 'section_259' })],
      [none, none, 0, 1, 0],
    ],
    ['section 226 (life)', [on('01', '', { outcome: 'section_226_life' })], [none, none, 0, 1, 0]],
    ['section 226B has an end', [on('01', '60', { outcome: 'section_226b' })], [60, 60, 1, 0, 0]],
    [
      'a longer outcome that is overturned, or of another place, does not count',
      [on('01', '4'), on('01', '24', { appeal_status: 'changed_on_appeal' }), on('01', '30', { residence: 'other' })],
      [4, 4, 1, 0, 0],
    ],
    [
      'one of each: apart, and together all three sentences',
      [on('01', '4'), on('02', ''), on('03', '', { outcome: 'section_259' })],
      [4, 4, 1, 1, 1],
    ],
  ])('%s', (_, outcomes, expected) => {
    expect(lengths(several(...outcomes))).toEqual(expected);
  });

  test('without a sentence in the period there is nothing to take the middle of', () => {
    expect(lengths(several(on('01', '8')), '2024Q2')).toEqual([none, none, 0, 0, 0]);
  });

  test('an occasion over the end of a quarter has in each the length of what was given in it', () => {
    const [first, second] = [on('30', '4'), { outcome_date: '2024-07-01', term_months: '10' }];
    const tables = several(...[first, second].map((row) => ({ ...row, sentencing_occasion_id: 'S1' })));
    expect(lengths(tables, '2024Q1')).toEqual([4, 4, 1, 0, 0]);
    for (const label of ['2024Q2', '2024/25']) expect(lengths(tables, label)).toEqual([10, 10, 1, 0, 0]);
  });

  test('the rows behind are the outcomes of the sentences counted, and the children theirs', () => {
    const tables = several(on('01', '4'), on('01', '12'), on('02', ''), on('03', '', { outcome: 'section_259' }));
    const found = observed(tables);
    expect(found.map((figure) => figure?.behind?.numerator()[0]?.rows)).toEqual([[0, 1], [0, 1], [3], [2]]);
    expect(found.map((figure) => figure?.behind?.numerator()[0]?.table)).toEqual(names.map(() => 'outcomes'));
    expect(found.map((figure) => figure?.children)).toEqual([1, 1, 1, 1]);
    expect(found.map((figure) => [figure?.denominator, figure?.interval])).toEqual(names.map(() => [null, null]));
  });

  test('the flat form holds counts: months are not in it', () => {
    expect(Object.keys(flat(custodialSentences, basisOf(several(on('01', '8'))), '2024Q1'))).toEqual([
      'custody.outcomes',
      'custody.sentencing_occasions',
      'custody.children',
    ]);
  });

  test('with a known length, with none and without an end: together all the sentences', () => {
    const outcome = fc.record({
      child_id: fc.constantFrom('C1', 'C2'),
      outcome_date: fc.constantFrom('2024-06-01', '2024-06-02', '2024-06-03'),
      outcome: fc.constantFrom('detention_and_training_order', 'section_259', 'section_250', 'youth_caution'),
      term_months: fc.constantFrom('', '0', '4', '6', '18'),
    });
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 10 }), (outcomes) => {
        const tables = several(...outcomes);
        const [median, , indeterminate, notKnown] = observed(tables);
        const parts = [median?.numerator, indeterminate?.value, notKnown?.value].map((n) => Number(numberIn(n)));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(counts(tables)[1]);
      }),
      { seed: 20_260_930, numRuns: 60 },
    );
  });
});

test('before the extract begins and after the as-at date nothing is known, which is not none', () => {
  const { observations } = take(custodialSentences, basisOf(one(), '2024-06-30'), ['2023Q4', '2024Q2'].map(period));
  expect(observations).toHaveLength(16);
  for (const { value } of observations) expect(value).toEqual({ kind: 'withheld', because: 'not available' });
});

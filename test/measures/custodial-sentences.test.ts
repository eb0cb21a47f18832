import { describe, expect, test } from 'vitest';
import { custodialSentences } from '../../src/measures/custodial-sentences.ts';
import { take } from '../../src/measures/measure.ts';
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

describe('three ways of counting (rule 2)', () => {
  /** Outcomes of one child, each for an offence of its own unless said otherwise. */
  const several = (...outcomes: readonly CsvRow[]): CsvTables => ({
    children: [{}, { child_id: 'C2' }],
    offences: outcomes.map(({ child_id = 'C1' }, n) => ({ offence_id: `F${n}`, child_id, ...heard })),
    outcomes: outcomes.map((row, n) => ({ ...dto, outcome_id: `O${n}`, offence_id: `F${n}`, ...row })),
  });

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

test('before the extract begins and after the as-at date nothing is known, which is not none', () => {
  const { observations } = take(custodialSentences, basisOf(one(), '2024-06-30'), ['2023Q4', '2024Q2'].map(period));
  expect(observations).toHaveLength(8);
  for (const { value } of observations) expect(value).toEqual({ kind: 'withheld', because: 'not available' });
});

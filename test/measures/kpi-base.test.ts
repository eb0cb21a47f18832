import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpiBase } from '../../src/measures/kpi-base.ts';
import { take } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { figureName } from '../../src/vocabulary/figure-id.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

/** One child, offence and outcome with a programme: each says what differs. */
const one = (programme: CsvRow = {}, outcome: CsvRow = {}, child: CsvRow = {}): CsvTables => ({
  children: [child],
  offences: [{ first_hearing_date: '2024-05-20' }],
  outcomes: [outcome],
  interventions: [programme],
  interventionOffences: [{}],
});

const inBase = (tables: CsvTables, parameters: Partial<Parameters> = {}, ...labels: readonly string[]) =>
  flat(kpiBase, basisOf(tables, '2026-09-30', parameters), ...(labels.length > 0 ? labels : ['2024Q2']));

const isIn = (tables: CsvTables, parameters: Partial<Parameters> = {}): boolean =>
  'kpi.base.all' in inBase(tables, parameters);

test('a youth caution with a programme that ended in the quarter', () => {
  expect(inBase(one(), {}, '2024Q1', '2024Q2', '2024/25')).toEqual({
    'kpi.base.all': { '2024Q2': [1, null], '2024/25': [1, null] },
    'kpi.base.youth_caution': { '2024Q2': [1, null], '2024/25': [1, null] },
  });
});

describe('which pairs count (sentence 1)', () => {
  test.each([
    ['community_resolution', 'community_resolution_police_facilitated', 'out_of_court'],
    ['no_further_action_outcome_22', 'community_resolution', 'out_of_court'],
    ['no_further_action_outcome_20_21', 'no_further_action_outcome_20_21', 'out_of_court'],
    ['referral_order', 'community_resolution', undefined],
    ['community_resolution', 'deferred_prosecution_outcome_23', undefined],
    ['community_resolution', 'other_informal_action', undefined],
    ['youth_caution', 'youth_conditional_caution', 'youth_conditional_caution'],
    ['referral_order', 'referral_order', 'referral_order'],
    ['referral_order', 'fine', undefined],
    ['referral_order', 'reparation_order', undefined],
    ['youth_rehabilitation_order', 'youth_rehabilitation_order_iss', 'youth_rehabilitation_order'],
    ['dto_licence', 'detention_and_training_order', 'custody'],
    ['custodial_other', 'section_250', 'custody'],
    ['detention_and_training_order', 'detention_and_training_order', undefined],
    ['turnaround', 'youth_caution', undefined],
    ['voluntary_prevention', 'youth_caution', undefined],
    ['other', 'youth_caution', undefined],
    ['a disposal of no list', 'youth_caution', undefined],
  ])('a programme of %s for the outcome %s has the order type %s', (disposal, outcome, type) => {
    const found = Object.keys(inBase(one({ disposal }, { outcome }))).filter((id) => id !== 'kpi.base.all');
    expect(found).toEqual(type === undefined ? [] : [`kpi.base.${type}`]);
  });

  test('the custodial part of a detention and training order counts where the parameter says so', () => {
    const tables = one({ disposal: 'detention_and_training_order' }, { outcome: 'detention_and_training_order' });
    expect(isIn(tables, { custodialOrderEnds: 'sentence_or_licence' })).toBe(true);
  });

  test.each<[string, CsvTables, boolean]>([
    ['a withdrawn child', one({}, {}, { deleted: 'true' }), false],
    ['an outcome changed on appeal', one({}, { appeal_status: 'changed_on_appeal' }), false],
    ['an outcome elsewhere', one({}, { residence: 'other' }), false],
    ['a blank residence', one({}, { residence: '' }), true],
    ['a blank appeal status', one({}, { appeal_status: '' }), true],
    ['no link', { ...one(), interventionOffences: [{ intervention_id: 'I9' }] }, false],
    ['a link to an offence that is not there', { ...one(), interventionOffences: [{ offence_id: 'F9' }] }, false],
    ['an outcome after the as-at date', one({}, { outcome_date: '2026-10-01' }), false],
  ])('%s', (_, tables, counts) => {
    expect(isIn(tables)).toBe(counts);
  });

  test("the YJB's code drops a blank appeal status and a blank residence", () => {
    expect(isIn(one({}, { residence: '' }), { asYjb: 'yes' })).toBe(false);
    expect(isIn(one({}, { appeal_status: '' }), { asYjb: 'yes' })).toBe(false);
    expect(isIn(one(), { asYjb: 'yes' })).toBe(true);
  });
});

describe('age at the start of the order: 10 to 17 (sentence 2)', () => {
  test.each([
    ['18 on the day it starts', '2006-06-03', false],
    ['18 the day after', '2006-06-04', true],
    ['10 on the day it starts', '2014-06-03', true],
    ['10 the day after', '2014-06-04', false],
  ])('%s', (_, date_of_birth, counts) => {
    expect(isIn(one({}, {}, { date_of_birth }))).toBe(counts);
  });

  test('of a licence the start is the day of the sentence: 17 then, 18 at release', () => {
    const tables = one(
      { disposal: 'dto_licence', start_date: '2024-08-01' },
      { outcome: 'detention_and_training_order' },
      { date_of_birth: '2006-07-01' },
    );
    expect(isIn(tables)).toBe(true);
  });
});

describe('when it ended (sentence 3)', () => {
  test.each([
    ['2023-03-31', '2022Q4', false],
    ['2023-04-01', '2023Q1', true],
    ['2026-09-30', '2026Q2', true],
    ['2026-10-01', '2026Q3', false],
    ['', '2026Q2', false],
    ['1900-01-01', '2026Q2', false],
  ])('an end of "%s" counts in %s: %s', (end_date, label, counts) => {
    expect('kpi.base.all' in inBase(one({ start_date: '2023-01-01', end_date }), {}, label)).toBe(counts);
  });

  test('quarters before collection began are not available', () => {
    const { observations } = take(kpiBase, basisOf(one()), [period('2022Q4')]);
    expect(observations.map(({ value }) => value)).toEqual(
      Object.keys(kpiBase.series).map(() => ({ kind: 'withheld', because: 'not available' })),
    );
  });
});

describe('one order a child and quarter (sentence 4)', () => {
  const two = (first: CsvRow, second: CsvRow, outcome = 'referral_order'): CsvTables => ({
    children: [{}],
    offences: [{ first_hearing_date: '2024-05-20' }, { offence_id: 'F2', first_hearing_date: '2024-05-20' }],
    outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2', outcome }],
    interventions: [first, { intervention_id: 'I2', disposal: 'referral_order', ...second }],
    interventionOffences: [{}, { intervention_id: 'I2', offence_id: 'F2' }],
  });

  test('the most serious outcome serves, and in another quarter the other order too', () => {
    expect(Object.keys(inBase(two({}, {})))).toEqual(['kpi.base.all', 'kpi.base.referral_order']);
    expect(inBase(two({}, { end_date: '2024-10-01' }), {}, '2024Q2', '2024Q3', '2024/25')['kpi.base.all']).toEqual({
      '2024Q2': [1, null],
      '2024Q3': [1, null],
      '2024/25': [2, null],
    });
  });

  test('of equally serious ones the one that ended last, then began last, then of the lowest identifier', () => {
    const served = (first: CsvRow, second: CsvRow): number | undefined => {
      const { observations } = take(kpiBase, basisOf(two(first, second, 'youth_caution')), [period('2024Q2')]);
      return observations.find((o) => figureName(o) === 'kpi.base.all@2024Q2')?.behind?.numerator()[0]?.rows[0];
    };
    expect(served({}, { end_date: '2024-09-03' })).toBe(1);
    expect(served({}, { start_date: '2024-06-04' })).toBe(1);
    expect(served({}, {})).toBe(0);
    expect(served({ intervention_id: 'I1' }, { end_date: '2024-09-01' })).toBe(0);
  });
});

test('each programme is in the base or left out by one sentence', () => {
  const programme = fc.record({
    disposal: fc.constantFrom('youth_caution', 'turnaround', 'nonsense'),
    start_date: fc.constantFrom('2024-06-03', '2030-01-01', ''),
    end_date: fc.constantFrom('2024-09-02', '', '2023-01-01', '2027-01-01'),
    child_id: fc.constantFrom('C1', 'C9'),
  });
  fc.assert(
    fc.property(fc.array(programme, { minLength: 1, maxLength: 5 }), (programmes) => {
      const basis = basisOf({
        ...one(),
        interventions: programmes.map((row, n) => ({ intervention_id: `I${n}`, ...row })),
        interventionOffences: programmes.map((_, n) => ({ intervention_id: `I${n}` })),
      });
      const counted = take(kpiBase, basis, [period('2024Q2')]).observations.find(({ group }) => group === null);
      const left = (kpiBase.leftOut?.(basis) ?? []).flatMap(({ rows }) => rows);
      expect(left.length + (counted?.behind?.numerator()[0]?.rows.length ?? 0)).toBe(programmes.length);
    }),
  );
});

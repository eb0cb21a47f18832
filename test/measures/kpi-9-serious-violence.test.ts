import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmeOffences } from '../../src/measures/cohorts/programme-offences.ts';
import { kpi9SeriousViolence } from '../../src/measures/kpi-9-serious-violence.ts';
import { take } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { known, numberOf, withheld } from '../../src/vocabulary/figure.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

interface One {
  readonly child?: CsvRow;
  readonly offence?: CsvRow;
  readonly outcome?: CsvRow;
  readonly programme?: CsvRow;
}

const robbery = { category: 'robbery', seriousness: '6' };
const heard = { first_hearing_date: '2024-05-20' };

/** Offences of children, each with an outcome and a programme of its own; a robbery with a caution unless said otherwise. */
const of = (ones: readonly One[], more: CsvTables = {}): CsvTables => {
  const idOf = ({ child: { child_id = 'C1' } = {} }: One): string => child_id;
  const children = new Map(ones.map((one) => [idOf(one), one.child ?? {}]));
  const ids = ones.map((one, n) => ({ child_id: idOf(one), offence_id: `F${n}` }));
  return {
    children: [...children.values()],
    offences: ones.map(({ offence }, n) => ({ ...ids[n], ...robbery, ...offence })),
    outcomes: ones.map(({ outcome }, n) => ({ ...ids[n], outcome_id: `O${n}`, ...outcome })),
    interventions: ones.map(({ programme }, n) => ({ ...ids[n], intervention_id: `I${n}`, ...programme })),
    interventionOffences: ids.map(({ offence_id }, n) => ({ offence_id, intervention_id: `I${n}` })),
    population: [{ year: '2023', aged_10_to_17: '5000' }],
    ...more,
  };
};

const count = (tables: CsvTables, label = '2024Q1', parameters: Partial<Parameters> = {}) =>
  flat(kpi9SeriousViolence, basisOf(tables, '2026-09-30', parameters), label);

/** Serious violence out of all offences. */
const share = (tables: CsvTables, label = '2024Q1', parameters: Partial<Parameters> = {}) =>
  count(tables, label, parameters)['kpi9.serious_violence_of_offences']?.[label] ?? [0, 0];

test('one robbery of score 6, with a youth caution of June 2024', () => {
  const one = { '2024Q1': [1, 1] };
  expect(count(of([{}]))).toEqual({
    'kpi9.serious_violence_per_10000': { '2024Q1': [1, 5000] },
    'kpi9.serious_violence_of_offences': one,
    'kpi9.children_serious_violence': one,
    'kpi9.category.drugs': { '2024Q1': [0, 1] },
    'kpi9.category.robbery': one,
    'kpi9.category.violence_against_the_person': { '2024Q1': [0, 1] },
    'kpi9.score.5': { '2024Q1': [0, 1] },
    'kpi9.score.6': one,
    'kpi9.score.7': { '2024Q1': [0, 1] },
    'kpi9.score.8': { '2024Q1': [0, 1] },
    'kpi9.order.youth_caution': one,
    ...Object.fromEntries(
      ['asian', 'black', 'mixed', 'other', 'white', 'not_known'].map((code) => [
        `kpi9.children.ethnicity.${code}`,
        { '2024Q1': [code === 'white' ? 1 : 0, 1] },
      ]),
    ),
    'kpi9.children.sex.male': one,
    'kpi9.children.sex.female': { '2024Q1': [0, 1] },
    'kpi9.children.sex.not_known': { '2024Q1': [0, 1] },
    'kpi9.children.age.10_14': { '2024Q1': [0, 1] },
    'kpi9.children.age.15_17': one,
  });
});

describe('which outcomes count (sentence 1)', () => {
  const sentence = (outcome: string, disposal: string): One => ({
    outcome: { outcome },
    offence: heard,
    programme: { disposal },
  });
  test.each<[string, One, number]>([
    ['a youth conditional caution', { outcome: { outcome: 'youth_conditional_caution' } }, 1],
    ['a referral order', sentence('referral_order', 'referral_order'), 1],
    ['a youth rehabilitation order', sentence('youth_rehabilitation_order_iss', 'youth_rehabilitation_order'), 1],
    ['custody', sentence('section_250', 'custodial_other'), 1],
    ['a licence', sentence('detention_and_training_order', 'dto_licence'), 1],
    ['the custodial part', sentence('detention_and_training_order', 'detention_and_training_order'), 0],
    ['a fine, which has no order type', sentence('fine', 'referral_order'), 0],
    [
      'a community resolution',
      { outcome: { outcome: 'community_resolution' }, programme: { disposal: 'community_resolution' } },
      0,
    ],
    ['not guilty', { outcome: { outcome: 'not_guilty' } }, 0],
    ['a caution with a community resolution’s programme', { programme: { disposal: 'community_resolution' } }, 1],
    ['a programme the KPIs do not count', { programme: { disposal: 'turnaround' } }, 0],
    ['a programme whose disposal maps to nothing', { programme: { disposal: 'chat' } }, 0],
    ['a programme that has not ended', { programme: { end_date: '' } }, 1],
    ['a programme that ends after the as-at date', { programme: { end_date: '2027-01-01' } }, 1],
    ['a programme of another child', { programme: { child_id: 'C2' } }, 0],
    ['overturned on appeal', { outcome: { appeal_status: 'appeal_successful' } }, 0],
    ['changed on appeal', { outcome: { appeal_status: 'changed_on_appeal' } }, 0],
    ['appeal blank', { outcome: { appeal_status: '' } }, 1],
    ['residence blank', { outcome: { residence: '' } }, 1],
    ['living elsewhere', { outcome: { residence: 'other' } }, 0],
    ['a withdrawn child', { child: { deleted: 'true' } }, 0],
    ['no outcome date', { outcome: { outcome_date: '1900-01-01' } }, 0],
  ])('%s', (_, one, expected) => {
    expect(share(of([one]))).toEqual([expected, expected]);
  });

  test('an offence without a programme', () => {
    expect(share(of([{}], { interventionOffences: [] }))).toEqual([0, 0]);
  });

  test('the custodial part counts where the orders end with it', () => {
    const tables = of([sentence('detention_and_training_order', 'detention_and_training_order')]);
    expect(share(tables, '2024Q1', { custodialOrderEnds: 'sentence_or_licence' })).toEqual([1, 1]);
  });

  test('as the YJB counts, a blank appeal status or residence is dropped', () => {
    for (const blank of ['appeal_status', 'residence'])
      expect(share(of([{ outcome: { [blank]: '' } }]), '2024Q1', { asYjb: 'yes' })).toEqual([0, 0]);
    expect(share(of([{}]), '2024Q1', { asYjb: 'yes' })).toEqual([1, 1]);
  });

  test('from 1 April 2023 up to the as-at date', () => {
    const on = (outcome_date: string) => of([{ outcome: { outcome_date } }]);
    expect(share(on('2023-04-01'), '2023Q1')).toEqual([1, 1]);
    expect(share(on('2023-03-31'), '2022Q4')).toEqual([0, 0]);
    expect(share(on('2026-09-30'), '2026Q2')).toEqual([1, 1]);
    expect(share(on('2026-10-01'), '2026Q3')).toEqual([0, 0]);
  });
});

describe('age (sentence 2)', () => {
  const court = { outcome: { outcome: 'referral_order' }, programme: { disposal: 'referral_order' } };
  test.each<[string, One, number]>([
    ['a caution, 9 at the offence', { offence: { age_at_arrest_or_offence: '9' } }, 0],
    ['a caution, 10 at the offence', { offence: { age_at_arrest_or_offence: '10' } }, 1],
    [
      'a caution, 17 at the offence and 18 at the hearing',
      { offence: { age_at_arrest_or_offence: '17', age_at_first_hearing: '18' } },
      1,
    ],
    ['a caution, 18 at the offence', { offence: { age_at_arrest_or_offence: '18', age_at_first_hearing: '17' } }, 0],
    [
      'a caution, arrested on the 18th birthday',
      { child: { date_of_birth: '2006-05-02' }, offence: { arrest_date: '2024-05-02' } },
      0,
    ],
    [
      'a caution, arrested the day before it',
      { child: { date_of_birth: '2006-05-03' }, offence: { arrest_date: '2024-05-02' } },
      1,
    ],
    ['a sentence, 9 at first hearing', { ...court, offence: { age_at_first_hearing: '9' } }, 0],
    ['a sentence, 10 at first hearing', { ...court, offence: { age_at_first_hearing: '10' } }, 1],
    [
      'a sentence, 17 at first hearing and 18 at the offence',
      { ...court, offence: { age_at_first_hearing: '17', age_at_arrest_or_offence: '18' } },
      1,
    ],
    [
      'a sentence, 18 at first hearing',
      { ...court, offence: { age_at_first_hearing: '18', age_at_arrest_or_offence: '17' } },
      0,
    ],
    ['a sentence whose first hearing is not known', court, 0],
  ])('%s', (_, one, expected) => {
    expect(share(of([one]))).toEqual([expected, expected]);
  });
});

describe('one an offence (sentence 3)', () => {
  /** A second outcome of the offence, of which the first is a caution of 1 June 2024. */
  const and = (outcome: CsvRow) => {
    const tables = of([{ offence: heard }]);
    return { ...tables, outcomes: [...(tables.outcomes ?? []), { outcome_id: 'O9', offence_id: 'F0', ...outcome }] };
  };
  const quarters = (tables: CsvTables) => [share(tables, '2024Q1')[1], share(tables, '2024Q2')[1]];

  test('the most serious outcome, in the quarter of its date', () => {
    expect(quarters(and({ outcome: 'referral_order', outcome_date: '2024-07-01' }))).toEqual([0, 1]);
    expect(count(and({ outcome: 'referral_order' }))['kpi9.order.referral_order']).toEqual({ '2024Q1': [1, 1] });
    expect(count(and({ outcome: 'referral_order' }))['kpi9.order.youth_caution']).toBeUndefined();
  });
  test('of equally serious ones the latest', () => {
    expect(quarters(and({ outcome_date: '2024-07-01' }))).toEqual([0, 1]);
    expect(quarters(and({ outcome_date: '2024-06-30' }))).toEqual([1, 0]);
  });
  test('a more serious one that does not count takes nothing away', () => {
    expect(quarters(and({ outcome: 'section_250', outcome_date: '2023-03-31' }))).toEqual([1, 0]);
    expect(quarters(and({ outcome: 'section_250', residence: 'other', outcome_date: '2024-07-01' }))).toEqual([1, 0]);
  });
  test('an offence with two programmes is one', () => {
    const tables = of([{}]);
    const more = {
      interventions: [...(tables.interventions ?? []), { intervention_id: 'I9' }],
      interventionOffences: [...(tables.interventionOffences ?? []), { intervention_id: 'I9', offence_id: 'F0' }],
    };
    expect(share({ ...tables, ...more })).toEqual([1, 1]);
  });
});

describe('serious violence (sentence 4)', () => {
  test.each<[string, string, number]>([
    ['drugs', '5', 1],
    ['drugs', '4', 0],
    ['robbery', '7', 1],
    ['violence_against_the_person', '8', 1],
    ['Violence Against The Person', '6', 1],
    ['violence_against_the_person', '0', 0],
    ['violence_against_the_person', '9', 0],
    ['violence_against_the_person', '', 0],
    ['sexual_offences', '8', 0],
    ['arson', '6', 0],
    ['', '6', 0],
    ['nonsense', '6', 0],
  ])('%s of score %s', (category, seriousness, expected) => {
    expect(share(of([{ offence: { category, seriousness } }]))).toEqual([expected, 1]);
  });
});

type Choices = Partial<Parameters> & { readonly asAt?: string };

describe('the rate (sentence 5)', () => {
  const name = 'kpi9.serious_violence_per_10000';
  const rate = (tables: CsvTables, label: string, { asAt = '2026-09-30', ...parameters }: Choices = {}) =>
    take(kpi9SeriousViolence, basisOf(tables, asAt, parameters), [period(label)]).observations.find(
      ({ series }) => series === name,
    );
  const on = (...dates: readonly string[]) => of(dates.map((outcome_date) => ({ outcome: { outcome_date } })));
  const years = ['2022', '2023', '2024'].map((year, n) => ({ year, aged_10_to_17: String(4000 + 1000 * n) }));

  test('one offence for every 5,000 is two for every 10,000, with its Poisson interval and the population row', () => {
    const found = rate(of([{}]), '2024Q1');
    expect(found?.value).toEqual(known(2));
    // Exact Poisson limits of 1: 0.0253 and 5.5716.
    expect(found?.interval?.[0]).toBeCloseTo(0.0506, 3);
    expect(found?.interval?.[1]).toBeCloseTo(11.143, 3);
    expect(found?.behind?.numerator()).toEqual([
      { table: 'offences', rows: [0] },
      { table: 'outcomes', rows: [0] },
    ]);
    expect(found?.behind?.denominator()).toEqual([{ table: 'population', rows: [0] }]);
  });
  test('every quarter of a financial year uses the calendar year before it', () => {
    const tables = { ...on('2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01'), population: years };
    const below = ['2023Q4', '2024Q1', '2024Q4', '2025Q1'].map((label) => rate(tables, label)?.denominator);
    expect(below).toEqual([known(4000), known(5000), known(5000), known(6000)]);
  });
  test('a financial year is its offences over one population', () => {
    const found = rate({ ...on('2024-06-01', '2024-07-01', '2025-03-31'), population: years }, '2024/25');
    expect([found?.numerator, found?.denominator, found?.value]).toEqual([known(3), known(5000), known(6)]);
  });
  test('a year not over counts up to the as-at date', () => {
    const found = rate(on('2024-06-01', '2024-07-01', '2025-03-31'), '2024/25', { asAt: '2024-07-01' });
    expect([found?.numerator, found?.denominator]).toEqual([known(2), known(5000)]);
  });
  test('over two financial years there is none, though the offences are known', () => {
    const found = rate({ ...on('2024-02-01', '2024-06-01'), population: years }, 'year to 2024-12-31');
    expect([found?.numerator, found?.denominator, found?.value]).toEqual([
      known(2),
      withheld('not applicable'),
      withheld('not applicable'),
    ]);
  });
  test('without that very year, or without a population, there is none', () => {
    for (const population of [[{ year: '2022' }, { year: '2024' }], []])
      expect(rate({ ...of([{}]), population }, '2024Q1')?.value).toEqual(withheld('not available'));
    const { population: _, ...none } = of([{}]);
    expect(rate(none, '2024Q1')?.value).toEqual(withheld('not available'));
    expect(share(none)).toEqual([1, 1]);
  });
  test('as the YJB counts, populations reach as far as 2024/25', () => {
    const tables = { ...on('2025-03-31', '2025-04-01'), population: years };
    expect(rate(tables, '2024Q4', { asYjb: 'yes' })?.denominator).toEqual(known(5000));
    expect(rate(tables, '2025Q1', { asYjb: 'yes' })?.value).toEqual(withheld('not available'));
    expect(rate(tables, '2025Q1')?.denominator).toEqual(known(6000));
  });
  test('no offence is a rate of nothing', () => {
    expect(rate(of([{ offence: { seriousness: '4' } }]), '2024Q1')?.value).toEqual(known(0));
  });
});

test('before collection began and after the as-at date nothing is known; a month is no sum of quarters', () => {
  const because = (label: string) =>
    new Set(
      take(kpi9SeriousViolence, basisOf(of([{}])), [period(label)]).observations.map(({ value }) =>
        value.kind === 'withheld' ? value.because : 'known',
      ),
    );
  expect(because('2022Q4')).toEqual(new Set(['not available']));
  expect(because('2026Q3')).toEqual(new Set(['not available']));
  expect(because('2024-06')).toEqual(new Set(['not applicable']));
});

describe('children (sentence 6)', () => {
  const girl = { child_id: 'C2', sex: 'female', ethnicity: '', date_of_birth: '2010-05-15' };
  const tables = of([{}, {}, { child: girl }, { child: { child_id: 'C3' }, offence: { category: 'arson' } }]);

  test('a child is one, whatever its offences', () => {
    const found = count(tables);
    expect(found['kpi9.serious_violence_of_offences']).toEqual({ '2024Q1': [3, 4] });
    expect(found['kpi9.children_serious_violence']).toEqual({ '2024Q1': [2, 3] });
    expect(found['kpi9.children.sex.female']).toEqual({ '2024Q1': [1, 2] });
    expect(found['kpi9.children.ethnicity.not_known']).toEqual({ '2024Q1': [1, 2] });
    expect(found['kpi9.children.age.10_14']).toEqual({ '2024Q1': [1, 2] });
  });
  test('its age is that at the weightiest of its offences of serious violence', () => {
    const aged = (age: string, outcome: CsvRow = {}, more: CsvRow = {}) => ({
      offence: { age_at_arrest_or_offence: age, ...more },
      outcome,
    });
    const conditional = { outcome: 'youth_conditional_caution' };
    const young = (...ones: readonly One[]) => count(of(ones))['kpi9.children.age.10_14'];
    expect(young(aged('14', conditional), aged('15'))).toEqual({ '2024Q1': [1, 1] });
    expect(young(aged('14'), aged('15', conditional))).toEqual({ '2024Q1': [0, 1] });
    expect(young(aged('14'), aged('15', { outcome_date: '2024-06-02' }))).toEqual({ '2024Q1': [0, 1] });
    expect(young(aged('14'), aged('15', conditional, { seriousness: '2' }))).toEqual({ '2024Q1': [1, 1] });
  });
  test('a year adds its quarters up: a child may be in it once a quarter', () => {
    const twice = of(['2024-06-01', '2024-07-01'].map((outcome_date) => ({ outcome: { outcome_date } })));
    expect(count(twice, '2024/25')['kpi9.children_serious_violence']).toEqual({ '2024/25': [2, 2] });
  });
});

test('order types are out of the offences with that order', () => {
  const court = { outcome: { outcome: 'referral_order' }, programme: { disposal: 'referral_order' } };
  const found = count(of([{}, { ...court, offence: heard }, { ...court, offence: { ...heard, seriousness: '3' } }]));
  expect(found['kpi9.order.youth_caution']).toEqual({ '2024Q1': [1, 1] });
  expect(found['kpi9.order.referral_order']).toEqual({ '2024Q1': [1, 2] });
  expect(found['kpi9.order.out_of_court']).toBeUndefined();
});

const ones: fc.Arbitrary<readonly One[]> = fc.array(
  fc.record({
    child: fc.constantFrom({}, { child_id: 'C2', sex: '', ethnicity: 'A1', date_of_birth: '2011-02-03' }),
    offence: fc.record({
      category: fc.constantFrom('robbery', 'drugs', 'arson', ''),
      seriousness: fc.constantFrom('4', '5', '8', ''),
      age_at_first_hearing: fc.constantFrom('14', '16', ''),
    }),
    outcome: fc.record({
      outcome: fc.constantFrom('youth_caution', 'referral_order', 'section_250', 'fine'),
      outcome_date: fc.constantFrom('2023-03-31', '2024-05-01', '2024-08-01'),
      residence: fc.constantFrom('local', 'other', ''),
    }),
  }),
  { maxLength: 8 },
);

/** Numerators and denominators of a reading. */
const pairs = (some: readonly One[], asYjb: 'no' | 'yes') =>
  take(kpi9SeriousViolence, basisOf(of(some), '2026-09-30', { asYjb }), [period('2024/25')]).observations.map(
    ({ series, numerator, denominator }) => ({
      series,
      above: numberOf(numerator) ?? 0,
      below: denominator === null ? 0 : (numberOf(denominator) ?? 0),
    }),
  );

test('no numerator passes its denominator, and the parts of a whole add up to it', () => {
  fc.assert(
    fc.property(ones, fc.constantFrom('no', 'yes'), (some, asYjb) => {
      const found = pairs(some, asYjb);
      for (const { series, above, below } of found) expect(above, series).toBeLessThanOrEqual(below);
      const sum = (name: string) =>
        found.filter(({ series }) => series === name).reduce((total, { above }) => total + above, 0);
      for (const name of ['category', 'score', 'children.ethnicity', 'children.sex', 'children.age'])
        expect(sum(`kpi9.${name}`), name).toBe(found.find(({ series }) => series === `kpi9.${name}`)?.below);
      expect(sum('kpi9.order')).toBe(sum('kpi9.serious_violence_of_offences'));
    }),
    { numRuns: 60 },
  );
});

test('every outcome serves for an offence or is left out for one reason', () => {
  fc.assert(
    fc.property(ones, fc.constantFrom('no', 'yes'), (some, asYjb) => {
      const { byQuarter, leftOut } = programmeOffences(basisOf(of(some), '2026-09-30', { asYjb }));
      const served = [...byQuarter.values()].flat().map(({ outcome }) => outcome);
      const all = [...served, ...leftOut.flatMap(({ rows }) => rows)];
      expect(all.sort((a, b) => a - b)).toEqual(some.map((_, row) => row));
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpi3Send } from '../../src/measures/kpi-3-send.ts';
import { take } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';
import { andAnother, licence, withOrders } from '../support/with-orders.ts';

// The blameless order ran from 3 June to 2 September 2024; the blameless need began in 2022 and has a plan.

function figures(tables: CsvTables, parameters: Partial<Parameters> = {}, label = '2024Q2') {
  const found = flat(kpi3Send, basisOf({ education: [], ...tables }, '2026-09-30', parameters), label);
  return (name: string) => found[`kpi3.${name}`]?.[label];
}

const one = (...send: readonly CsvRow[]): CsvTables => ({ ...withOrders({}), send });

describe('a need identified at the end of the order (sentences 5 and 6)', () => {
  test.each<[string, CsvRow, number]>([
    ['open', {}, 1],
    ['begun on the day the order ended', { start_date: '2024-09-02' }, 1],
    ['begun the day after', { start_date: '2024-09-03' }, 0],
    ['ended on the day the order ended', { end_date: '2024-09-02' }, 1],
    ['ended the day before', { end_date: '2024-09-01' }, 0],
    ['ended on 1 January 1900, which is no date', { end_date: '1900-01-01' }, 1],
    ['an end that cannot be read', { end_date: '31/31/2024' }, 0],
    ['no start', { start_date: '' }, 0],
    ['a start of 1 January 1900', { start_date: '1900-01-01' }, 0],
    ['none identified', { identified: 'false' }, 0],
    ['blank', { identified: '' }, 0],
    ['of another child', { child_id: 'C9' }, 0],
  ])('%s', (_, row, expected) => {
    expect(figures(one(row))('identified')).toEqual([expected, 1]);
  });

  test('two records of a child are one child, and a child without any is in the denominator', () => {
    expect(figures({ ...withOrders({}, {}), send: [{}, {}] })('identified')).toEqual([1, 2]);
  });

  test('by order type, of those of that type', () => {
    const found = figures({ ...withOrders({}, licence, licence), send: [{}, { child_id: 'C2' }] });
    expect(found('identified')).toEqual([2, 3]);
    expect(found('identified.youth_caution')).toEqual([1, 1]);
    expect(found('identified.custody')).toEqual([1, 2]);
    expect(found('identified.referral_order'), 'nothing out of nothing').toBeUndefined();
  });
});

describe('a formal plan (sentence 7)', () => {
  test.each<[string, readonly CsvRow[], readonly [number, number] | undefined]>([
    ['a plan', [{}], [1, 1]],
    ['no plan', [{ formal_plan: 'false' }], [0, 1]],
    ['a blank is no plan', [{ formal_plan: '' }], [0, 1]],
    ['a plan without a need: nothing out of nothing', [{ identified: 'false' }], undefined],
    ['the plan is of another record than the need', [{ formal_plan: 'false' }, { identified: 'false' }], [0, 1]],
    ['a plan that ended before the order', [{ formal_plan: 'false' }, { end_date: '2024-09-01' }], [0, 1]],
  ])('%s', (_, send, expected) => {
    expect(figures(one(...send))('plan')).toEqual(expected);
  });
});

describe('their education (sentence 8)', () => {
  const schooled = (...education: readonly CsvRow[]): CsvTables => ({ ...one({}), education });
  const both = (tables: CsvTables, parameters: Partial<Parameters> = {}) =>
    ['suitable', 'unsuitable'].map((kind) => figures(tables, parameters)(`identified_${kind}_education`)?.[0]);

  test.each<[string, readonly CsvRow[], readonly number[]]>([
    ['suitable', [{}], [1, 0]],
    ['unsuitable', [{ suitability: 'unsuitable' }], [0, 1]],
    ['not known is unsuitable', [{ suitability: 'not_known' }], [0, 1]],
    ['one of two unsuitable', [{}, { suitability: 'unsuitable' }], [0, 1]],
    ['a blank is passed over', [{}, { suitability: '' }], [1, 0]],
    ['nothing but a blank', [{ suitability: '' }], [0, 0]],
    ['ended on the day the order ended', [{ end_date: '2024-09-02' }], [1, 0]],
    ['ended before the order did', [{ end_date: '2024-09-01' }], [0, 0]],
    ['none', [], [0, 0]],
  ])('%s', (_, education, expected) => {
    expect(both(schooled(...education))).toEqual(expected);
  });

  test('not known may be ignored', () => {
    const ignored = { notKnownSuitability: 'ignored' } as const;
    expect(both(schooled({ suitability: 'not_known' }), ignored)).toEqual([0, 0]);
    expect(both(schooled({}, { suitability: 'not_known' }), ignored)).toEqual([1, 0]);
  });

  test('out of the children identified alone', () => {
    const tables = { ...withOrders({}, {}), send: [{}], education: [{}, { child_id: 'C2' }] };
    expect(figures(tables)('identified_suitable_education')).toEqual([1, 1]);
  });

  test('of the same quarter; for the YJB of any quarter of that child', () => {
    // Suitable when the first order ended in September; unsuitable when the second did in December.
    const tables = {
      ...andAnother(one({})),
      education: [{ end_date: '2024-09-30' }, { start_date: '2024-10-01', suitability: 'unsuitable' }],
    };
    expect(both(tables)).toEqual([1, 0]);
    expect(both(tables, { asYjb: 'yes' })).toEqual([1, 1]);
  });

  test('for the YJB, education at the start alone is suitable at the end', () => {
    const left = schooled({ suitability: 'unsuitable', end_date: '2024-06-03' });
    expect(both(left)).toEqual([0, 0]);
    expect(both(left, { asYjb: 'yes' })).toEqual([1, 0]);
    expect(both(schooled({ end_date: '2024-06-02' }), { asYjb: 'yes' })).toEqual([0, 0]);
  });

  test('without an extract of education nothing is said of it, and the rest is counted', () => {
    const basis = basisOf({ ...withOrders({}), send: [{}] });
    const found = flat(kpi3Send, basis, '2024Q2');
    expect(found['kpi3.identified']).toEqual({ '2024Q2': [1, 1] });
    expect(found['kpi3.identified_suitable_education']).toBeUndefined();
    const { observations } = take(kpi3Send, basis, [period('2024Q2')]);
    expect(observations.find(({ series }) => series === 'kpi3.identified_suitable_education')?.value).toMatchObject({
      because: 'not available',
    });
  });
});

describe('who they are (sentence 9)', () => {
  test('ethnicity, with blank as not known; for the YJB a blank is in no group', () => {
    const tables = {
      ...withOrders({}, { child: { ethnicity: 'B1' } }, { child: { ethnicity: '' } }, { child: { ethnicity: 'NS' } }),
      send: ['C1', 'C2', 'C3', 'C4'].map((child_id) => ({ child_id })),
    };
    const found = figures(tables);
    expect(found('identified.ethnicity.white')).toEqual([1, 4]);
    expect(found('identified.ethnicity.black')).toEqual([1, 4]);
    expect(found('identified.ethnicity.asian')).toEqual([0, 4]);
    expect(found('identified.ethnicity.not_known')).toEqual([2, 4]);
    expect(figures(tables, { asYjb: 'yes' })('identified.ethnicity.not_known')).toEqual([1, 4]);
  });

  test('age at the start of the order, a birthday on that day reached; for a licence at the sentence', () => {
    const tables = {
      ...withOrders(
        { child: { date_of_birth: '2009-06-03' } },
        { child: { date_of_birth: '2009-06-04' } },
        { ...licence, child: { date_of_birth: '2009-01-02' } },
      ),
      send: [{}, { child_id: 'C2' }, { child_id: 'C3' }],
    };
    expect(figures(tables)('identified.age.15_17')).toEqual([1, 3]);
    expect(figures(tables)('identified.age.10_14')).toEqual([2, 3]);
  });

  test('sex, of those identified', () => {
    const tables = {
      ...withOrders({ child: { sex: 'female' } }, { child: { sex: '' } }, {}),
      send: [{}, { child_id: 'C2' }],
    };
    expect(figures(tables)('identified.sex.female')).toEqual([1, 2]);
    expect(figures(tables)('identified.sex.not_known')).toEqual([1, 2]);
    expect(figures(tables)('identified.sex.male')).toEqual([0, 2]);
  });
});

describe('periods, and what is left out', () => {
  test('a year is the sum of its quarters: a child is in it once a quarter', () => {
    expect(figures(andAnother(one({})), {}, '2024/25')('plan')).toEqual([2, 2]);
    expect(figures(andAnother(one({})), {}, '2024Q3')('plan')).toEqual([1, 1]);
  });

  test('each record by the first reason that holds', () => {
    const basis = basisOf({
      ...withOrders({}),
      send: [{}, { child_id: 'C9' }, { end_date: '2024-09-01' }, { identified: 'false' }],
      education: [{}, { suitability: '' }],
    });
    const found = kpi3Send.leftOut?.(basis).filter(({ table }) => table !== 'interventions');
    expect(found?.map(({ table, rows, sentence }) => [table, ...rows, sentence])).toEqual([
      ['send', 1, 4],
      ['send', 2, 5],
      ['send', 3, 6],
      ['education', 1, 8],
    ]);
  });

  test('behind the numerator are the programme and the records that decided', () => {
    const { observations } = take(kpi3Send, basisOf(one({ formal_plan: 'false' }, {})), [period('2024Q2')]);
    const behind = observations.find(({ series }) => series === 'kpi3.plan')?.behind;
    expect(behind?.numerator()).toEqual([
      { table: 'interventions', rows: [0] },
      { table: 'send', rows: [1] },
    ]);
  });
});

describe('laws', () => {
  const days = fc.constantFrom('', '1900-01-01', '2024-06-02', '2024-06-03', '2024-09-01', '2024-09-02', '2024-09-03');
  const flags = fc.constantFrom('true', 'false', '');
  const child_id = fc.constantFrom('C1', 'C2', 'C3');
  const send = fc.record({ child_id, identified: flags, formal_plan: flags, start_date: days, end_date: days });
  const education = fc.record({
    child_id,
    start_date: days,
    end_date: days,
    suitability: fc.constantFrom('suitable', 'unsuitable', 'not_known', ''),
  });

  test('no numerator passes its denominator, groups add up to all, and nobody is in both kinds of education', () => {
    fc.assert(
      fc.property(fc.array(send, { maxLength: 6 }), fc.array(education, { maxLength: 6 }), (sends, educations) => {
        const children = withOrders({}, { child: { ethnicity: '', sex: 'female' } }, licence);
        const basis = basisOf({ ...children, send: sends, education: educations });
        const found = flat(kpi3Send, basis, '2024Q2');
        const top = (name: string): number => found[`kpi3.${name}`]?.['2024Q2']?.[0] ?? 0;
        const all = Object.values(found).flatMap((periods) => Object.values(periods));
        for (const [numerator, denominator] of all) expect(numerator).toBeLessThanOrEqual(denominator ?? 0);
        for (const dimension of ['ethnicity', 'age', 'sex']) {
          const groups = Object.keys(found).filter((name) => name.startsWith(`kpi3.identified.${dimension}.`));
          const sum = groups.reduce((total, name) => total + top(name.slice('kpi3.'.length)), 0);
          expect(sum).toBe(top('identified'));
        }
        const taught = top('identified_suitable_education') + top('identified_unsuitable_education');
        expect(taught).toBeLessThanOrEqual(top('identified'));
      }),
      { numRuns: 60 },
    );
  });
});

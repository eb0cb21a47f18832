import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpi7WiderServices } from '../../src/measures/kpi-7-wider-services.ts';
import { take } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import { flat, period } from '../support/flat.ts';
import type { OrderRows } from '../support/kpi-orders.ts';
import { ordersOf } from '../support/kpi-orders.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

/** The order runs from 2024-06-03 to 2024-09-02, which is in 2024Q2. */
const quarter = '2024Q2';

const withRecords = (records: readonly CsvRow[], orders: readonly OrderRows[] = [{}]): CsvTables =>
  ordersOf(orders, { widerServices: records });

function pair(id: string, tables: CsvTables, parameters: Partial<Parameters> = {}): readonly unknown[] | undefined {
  return flat(kpi7WiderServices, basisOf(tables, '2026-09-30', parameters), quarter)[id]?.[quarter];
}

const [yes, no] = [
  [1, 1],
  [0, 1],
];

test('one caution of a child in need', () => {
  const figures = flat(kpi7WiderServices, basisOf(withRecords([{}])), quarter);
  expect(Object.fromEntries(Object.entries(figures).map(([id, found]) => [id, found[quarter]]))).toEqual({
    'kpi7.supported_during': yes,
    'kpi7.supported_during.youth_caution': yes,
    'kpi7.start.care_experienced': no,
    'kpi7.start.child_protection_plan': no,
    'kpi7.start.child_in_need': yes,
    'kpi7.start.early_help': no,
    'kpi7.during.care_experienced': no,
    'kpi7.during.child_protection_plan': no,
    'kpi7.during.child_in_need': yes,
    'kpi7.during.early_help': no,
    'kpi7.early_help_open_before': no,
    'kpi7.early_help_referred_during': no,
  });
});

describe('at the start of the order, and during it (sentences 6 and 7)', () => {
  test.each<[string, string, string, boolean, boolean]>([
    ['before and after', '2024-01-01', '2025-01-01', true, true],
    ['open', '2024-01-01', '', true, true],
    ['open by 1900-01-01', '2024-01-01', '1900-01-01', true, true],
    ['ended the day before the start', '2024-01-01', '2024-06-02', false, false],
    ['ended on the start', '2024-01-01', '2024-06-03', true, true],
    ['began on the start', '2024-06-03', '', true, true],
    ['began the day after the start', '2024-06-04', '', false, true],
    ['began on the end', '2024-09-02', '', false, true],
    ['began the day after the end', '2024-09-03', '', false, false],
    ['within the order', '2024-07-01', '2024-08-01', false, true],
    ['no start date', '1900-01-01', '', false, false],
    ['a start that cannot be read', '01/06/2024', '', false, false],
    ['an end that cannot be read is neither open nor ended', '2024-01-01', '01/06/2025', false, false],
  ])('%s', (...[, start_date, end_date, atStart, during]) => {
    const tables = withRecords([{ start_date, end_date }]);
    expect(pair('kpi7.start.child_in_need', tables)).toEqual(atStart ? yes : no);
    expect(pair('kpi7.during.child_in_need', tables)).toEqual(during ? yes : no);
    expect(pair('kpi7.supported_during', tables)).toEqual(during ? yes : no);
  });

  test.each(['care_experienced', 'child_protection_plan', 'child_in_need', 'early_help'])('%s is support', (status) => {
    const tables = withRecords([{ status }]);
    expect(pair('kpi7.supported_during', tables)).toEqual(yes);
    expect(pair(`kpi7.start.${status}`, tables)).toEqual(yes);
    expect(pair(`kpi7.during.${status}`, tables)).toEqual(yes);
  });

  test.each(['early_help_referral', 'a friend'])('%s is none', (status) => {
    expect(pair('kpi7.supported_during', withRecords([{ status }]))).toEqual(no);
  });

  test('a child with two kinds of support, twice over, is one child', () => {
    const tables = withRecords([{}, {}, { status: 'early_help' }]);
    expect(pair('kpi7.supported_during', tables)).toEqual(yes);
    expect(pair('kpi7.during.child_in_need', tables)).toEqual(yes);
    expect(pair('kpi7.during.early_help', tables)).toEqual(yes);
  });

  test('records of another child, or of one that is not there, support nobody else', () => {
    expect(pair('kpi7.supported_during', withRecords([{ child_id: 'C2' }, { child_id: 'C9' }]))).toEqual(no);
  });
});

/** Sentenced on 2024-05-10 to custody; its licence from 2024-08-01 to 2024-09-02. */
const sentence = { outcome: 'detention_and_training_order', outcome_date: '2024-05-10' };
const licence: OrderRows = {
  intervention: { disposal: 'dto_licence', start_date: '2024-08-01' },
  outcome: sentence,
};
/** Sentenced on 2024-05-10, its programme from 2024-05-20. */
const longTerm: OrderRows = {
  intervention: { disposal: 'custodial_other', start_date: '2024-05-20' },
  outcome: { ...sentence, outcome: 'section_250' },
};

describe('custody: the start day is the day before the start (sentence 6)', () => {
  test.each<[string, OrderRows, string, boolean]>([
    ['a licence: ended the day before the day before the sentence', licence, '2024-05-08', false],
    ['a licence: ended the day before the sentence', licence, '2024-05-09', true],
    ['another: ended the day before the day before the programme', longTerm, '2024-05-18', false],
    ['another: ended the day before the programme', longTerm, '2024-05-19', true],
  ])('%s', (...[, order, end_date, found]) => {
    const tables = withRecords([{ start_date: '2024-01-01', end_date }], [order]);
    expect(pair('kpi7.start.child_in_need', tables)).toEqual(found ? yes : no);
    expect(pair('kpi7.supported_during.custody', tables)).toEqual(found ? yes : no);
  });
  test('begun on the day of the sentence: not at the start, but during; at the start by day_of', () => {
    const tables = withRecords([{ start_date: '2024-05-10' }], [licence]);
    expect(pair('kpi7.start.child_in_need', tables)).toEqual(no);
    expect(pair('kpi7.during.child_in_need', tables)).toEqual(yes);
    expect(pair('kpi7.start.child_in_need', tables, { custodyStartDay: 'day_of' })).toEqual(yes);
  });
  test('as the YJB, the sentence starts every custodial order', () => {
    const tables = withRecords([{ start_date: '2024-01-01', end_date: '2024-05-15' }], [longTerm]);
    const asYjb = { asYjb: 'yes' } as const;
    expect(pair('kpi7.supported_during', tables)).toEqual(no);
    expect(pair('kpi7.supported_during', tables, asYjb)).toEqual(yes);
    expect(pair('kpi7.start.child_in_need', tables)).toEqual(no);
    expect(pair('kpi7.start.child_in_need', tables, asYjb)).toEqual(yes);
  });
  test('as the YJB, an order of the community starts with its programme all the same', () => {
    const tables = withRecords([{ start_date: '2024-01-01', end_date: '2024-06-02' }]);
    expect(pair('kpi7.supported_during', tables, { asYjb: 'yes' })).toEqual(no);
  });
});

describe('referral to early help (sentence 8)', () => {
  const figures = (records: readonly CsvRow[], order: OrderRows = {}, parameters: Partial<Parameters> = {}) => {
    const tables = withRecords(
      records.map((row) => ({ status: 'early_help_referral', ...row })),
      [order],
    );
    return ['open_before', 'referred_during'].map((name) => pair(`kpi7.early_help_${name}`, tables, parameters));
  };
  test.each<[string, string, string, readonly unknown[]]>([
    ['the day before the start', '2024-06-02', '', [yes, no]],
    ['long before, and ended before', '2020-01-01', '2020-02-01', [yes, no]],
    ['on the start', '2024-06-03', '', [no, yes]],
    ['on the end', '2024-09-02', '', [no, yes]],
    ['the day after the end', '2024-09-03', '', [no, no]],
    ['no start date', '1900-01-01', '', [no, no]],
  ])('%s', (...[, start_date, end_date, expected]) => {
    expect(figures([{ start_date, end_date }])).toEqual(expected);
  });
  test('a child can be in both', () => {
    expect(figures([{ start_date: '2024-01-01' }, { start_date: '2024-07-01' }])).toEqual([yes, yes]);
  });
  test('for a licence told by the sentence; as the YJB, by the start of the licence', () => {
    const between = [{ start_date: '2024-06-15' }];
    expect(figures(between, licence)).toEqual([no, yes]);
    expect(figures(between, licence, { asYjb: 'yes' })).toEqual([yes, no]);
  });
  test('for custody told by the start of the order, not the day before it', () => {
    expect(figures([{ start_date: '2024-05-09' }], licence)).toEqual([yes, no]);
    expect(figures([{ start_date: '2024-05-10' }], licence)).toEqual([no, yes]);
  });
  test('for other custody by its programme, as the YJB does', () => {
    const between = [{ start_date: '2024-05-15' }];
    expect(figures(between, longTerm)).toEqual([yes, no]);
    expect(figures(between, longTerm, { asYjb: 'yes' })).toEqual([yes, no]);
  });
});

describe('out of all children with an order that ended (sentences 4 and 9)', () => {
  test('also those without a record, by the order that serves', () => {
    const sentenced = {
      intervention: { disposal: 'referral_order', child_id: 'C2' },
      outcome: { outcome: 'referral_order' },
    };
    const tables = withRecords([{}], [{}, sentenced]);
    expect(pair('kpi7.supported_during', tables)).toEqual([1, 2]);
    expect(pair('kpi7.supported_during.youth_caution', tables)).toEqual([1, 1]);
    expect(pair('kpi7.supported_during.referral_order', tables)).toEqual([0, 1]);
  });
  test('of two orders of a child in the quarter the more serious serves: its dates and its type', () => {
    const sentenced = {
      intervention: { disposal: 'referral_order', start_date: '2024-08-01' },
      outcome: { outcome: 'referral_order' },
    };
    const tables = withRecords([{ end_date: '2024-07-01' }], [{}, sentenced]);
    expect(pair('kpi7.supported_during', tables)).toEqual(no);
    expect(pair('kpi7.supported_during.youth_caution', tables)).toBeUndefined();
  });
  test('a year is the sum of its quarters', () => {
    const later = { intervention: { end_date: '2024-10-01' } };
    const figures = flat(kpi7WiderServices, basisOf(withRecords([{}], [{}, later])), '2024/25');
    expect(figures['kpi7.supported_during']?.['2024/25']).toEqual([2, 2]);
  });
  test('without the table nothing is observed', () => {
    expect(take(kpi7WiderServices, basisOf(ordersOf([{}])), [period(quarter)]).observations).toEqual([]);
  });
});

test('records that say nothing are left out, by reason; the records that decided are behind the figure', () => {
  const records = [{ child_id: 'C9' }, { status: 'a friend' }, { start_date: '1900-01-01' }, {}];
  const basis = basisOf(withRecords(records));
  const left = (kpi7WiderServices.leftOut?.(basis) ?? []).filter(({ table }) => table === 'widerServices');
  expect(left.map(({ reason, rows }) => [reason, rows])).toEqual([
    ['child not there or withdrawn', [0]],
    ['status that maps to nothing', [1]],
    ['no start date', [2]],
  ]);
  const [headline] = take(kpi7WiderServices, basis, [period(quarter)]).observations;
  expect(headline?.behind?.numerator()).toEqual([
    { table: 'interventions', rows: [0] },
    { table: 'widerServices', rows: [3] },
  ]);
  expect(headline?.children).toBe(1);
});

test('law: what is at the start is during; no kind passes the headline, and the headline not their sum', () => {
  const statuses = ['care_experienced', 'child_protection_plan', 'child_in_need', 'early_help'] as const;
  const date = fc.constantFrom('2024-05-09', '2024-06-02', '2024-06-03', '2024-07-01', '2024-09-02', '2024-09-03');
  const record = fc.record({
    child_id: fc.constantFrom('C1', 'C2'),
    status: fc.constantFrom(...statuses),
    start_date: date,
    end_date: fc.oneof(fc.constant(''), date),
  });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), (records) => {
      // A record that ends before it starts is a check's finding.
      const sound = records.filter(({ start_date, end_date }) => end_date === '' || end_date >= start_date);
      const basis = basisOf(withRecords(sound, [{}, { intervention: { child_id: 'C2' } }]));
      const { observations } = take(kpi7WiderServices, basis, [period(quarter)]);
      const of = (series: string, status?: string): number => {
        const found = observations.find(
          (o) => o.series === series && o.group?.status === status && !o.group?.orderType,
        );
        return (found && numberOf(found.numerator)) ?? -1;
      };
      const headline = of('kpi7.supported_during');
      for (const status of statuses) {
        expect(of('kpi7.start', status)).toBeLessThanOrEqual(of('kpi7.during', status));
        expect(of('kpi7.during', status)).toBeLessThanOrEqual(headline);
      }
      expect(headline).toBeLessThanOrEqual(statuses.reduce((sum, status) => sum + of('kpi7.during', status), 0));
      expect(headline).toBeLessThanOrEqual(2);
    }),
    { numRuns: 40 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpi4MentalHealth } from '../../src/measures/kpi-4-mental-health.ts';
import { take } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';
import type { WithOrder } from '../support/with-orders.ts';
import { andAnother, licence, withOrders } from '../support/with-orders.ts';

// The blameless order ran from 3 June to 2 September 2024. A record here is blank but for what a test says of it.

const blank: CsvRow = { identified_date: '', offered_date: '', intervention: '', attendance_start_date: '' };
const identified: CsvRow = { ...blank, identified_date: '2024-06-10' };
const attending = (from: string, to = '', more: CsvRow = {}): CsvRow => ({
  ...blank,
  attendance_start_date: from,
  attendance_end_date: to,
  ...more,
});
const asYjb = { asYjb: 'yes' } as const;

function figures(tables: CsvTables, parameters: Partial<Parameters> = {}, label = '2024Q2') {
  const found = flat(kpi4MentalHealth, basisOf(tables, '2026-09-30', parameters), label);
  return (name: string) => found[`kpi4.${name}`]?.[label];
}

const one = (...health: readonly CsvRow[]): CsvTables => ({ ...withOrders({}), health });
const licensed = (...health: readonly CsvRow[]): CsvTables => ({ ...withOrders(licence), health });

/** The numerator of a figure; nothing out of nothing is no figure. */
const top = (tables: CsvTables, name: string, parameters: Partial<Parameters> = {}): number | undefined =>
  figures(tables, parameters)(name)?.[0];

describe('a need (sentences 5 to 7)', () => {
  test.each<[string, CsvRow, number]>([
    ['identified in the order', identified, 1],
    ['identified on the day the order ended', { ...blank, identified_date: '2024-09-02' }, 1],
    ['identified the day after', { ...blank, identified_date: '2024-09-03' }, 0],
    ['identified years before', { ...blank, identified_date: '2015-01-01' }, 1],
    ['no date', blank, 0],
    ['1 January 1900 is no date', { ...blank, identified_date: '1900-01-01' }, 0],
    ['a date that cannot be read', { ...blank, identified_date: '31/31/2024' }, 0],
    ['not identified, but attending at the start', attending('2024-06-03'), 1],
    ['not identified, and attending only the day after the start', attending('2024-06-04'), 0],
    [
      'attending at the start, identified after the end',
      attending('2024-05-01', '', { identified_date: '2024-09-03' }),
      0,
    ],
    ['closed on the start day', { ...identified, attendance_end_date: '2024-06-03' }, 1],
    ['closed the day before', { ...identified, attendance_end_date: '2024-06-02' }, 0],
    ['of substance misuse', { ...identified, need: 'substance_misuse' }, 0],
    ['of another child', { ...identified, child_id: 'C9' }, 0],
  ])('%s', (_, row, expected) => {
    expect(figures(one(row))('need')).toEqual([expected, 1]);
  });

  test('the YJB keeps a need that was closed before the order', () => {
    const closed = one({ ...identified, attendance_end_date: '2024-06-02' });
    expect(top(closed, 'need', asYjb)).toBe(1);
    expect(top(closed, 'in_treatment_at_start', asYjb)).toBe(0);
  });

  test('for custody closed before the day before the sentence', () => {
    const closed = (on: string) => licensed({ ...identified, attendance_end_date: on });
    expect([top(closed('2023-12-31'), 'need'), top(closed('2023-12-30'), 'need')]).toEqual([1, 0]);
    expect(top(closed('2023-12-31'), 'need', { custodyStartDay: 'day_of' })).toBe(0);
  });

  test('two records of a child are one child; by order type, of those of that type', () => {
    const found = figures({
      ...withOrders({}, licence, licence, {}),
      health: [identified, identified, { ...identified, child_id: 'C2' }],
    });
    expect(found('need')).toEqual([2, 4]);
    expect(found('need.youth_caution')).toEqual([1, 2]);
    expect(found('need.custody')).toEqual([1, 2]);
    expect(found('need.referral_order')).toBeUndefined();
  });
});

describe('attending at the start (sentence 6)', () => {
  test.each<[string, CsvRow, number]>([
    ['from the start day', attending('2024-06-03'), 1],
    ['from the day after', attending('2024-06-04'), 0],
    ['to the start day', attending('2024-05-01', '2024-06-03'), 1],
    ['to the day before', attending('2024-05-01', '2024-06-02'), 0],
    ['to 1 January 1900, which is no date', attending('2024-05-01', '1900-01-01'), 1],
    ['to a day that cannot be read', attending('2024-05-01', '31/31/2024'), 0],
    ['from 1 January 1900', attending('1900-01-01'), 0],
  ])('%s', (_, row, expected) => {
    // C2 has a need, so that there is always something to be out of.
    const tables = { ...withOrders({}, {}), health: [row, { ...identified, child_id: 'C2' }] };
    expect(top(tables, 'in_treatment_at_start')).toBe(expected);
  });

  test('for custody on the day before the sentence, or the day itself', () => {
    const dayBefore = licensed(identified, attending('2023-12-01', '2023-12-31'));
    const dayOf = licensed(identified, attending('2024-01-01'));
    expect([top(dayBefore, 'in_treatment_at_start'), top(dayOf, 'in_treatment_at_start')]).toEqual([1, 0]);
    const itself = { custodyStartDay: 'day_of' } as const;
    expect(top(dayBefore, 'in_treatment_at_start', itself)).toBe(0);
    expect(top(dayOf, 'in_treatment_at_start', itself)).toBe(1);
  });
});

describe('the headline (sentences 8 and 9)', () => {
  const offer = (on: string, intervention = 'getting_help'): CsvRow => ({
    ...identified,
    offered_date: on,
    intervention,
  });

  test.each<[string, readonly CsvRow[], number]>([
    ['offered on the first day', [offer('2024-06-03')], 1],
    ['offered the day before', [offer('2024-06-02')], 0],
    ['offered on the last day', [offer('2024-09-02')], 1],
    ['offered the day after', [offer('2024-09-03')], 0],
    ['offered on 1 January 1900, which is no date', [offer('1900-01-01')], 0],
    ['advice', [offer('2024-06-20', 'getting_advice')], 1],
    ['additional help', [offer('2024-06-20', 'getting_additional_help')], 1],
    ['risk support', [offer('2024-06-20', 'getting_risk_support')], 1],
    ['no intervention is no offer', [offer('2024-06-20', 'no_intervention')], 0],
    ['nor is a blank', [offer('2024-06-20', '')], 0],
    ['nor is one of the other need', [offer('2024-06-20', 'complex_care')], 0],
    ['attending anything at the start', [attending('2024-05-01')], 1],
    ['the offer is of another record than the need', [identified, { ...offer('2024-06-20'), identified_date: '' }], 0],
  ])('%s', (_, health, expected) => {
    expect(figures(one(...health))('offered')).toEqual([expected, 1]);
  });

  test('for a licence from the sentence on; for the YJB from the start of the licence', () => {
    const inside = licensed(offer('2024-03-01'));
    expect([top(inside, 'offered'), top(inside, 'offered', asYjb)]).toEqual([1, 0]);
    const released = licensed(offer('2024-06-03'));
    expect([top(released, 'offered'), top(released, 'offered', asYjb)]).toEqual([1, 1]);
  });

  test('out of the children with a need alone', () => {
    expect(figures({ ...withOrders({}, {}), health: [offer('2024-06-20')] })('offered')).toEqual([1, 1]);
  });
});

describe('by intervention (sentence 10)', () => {
  const help = { intervention: 'getting_help' } as const;
  const offered = { ...identified, ...help, offered_date: '2024-06-20' };

  test.each<[string, readonly CsvRow[], readonly (number | undefined)[]]>([
    ['offered and not attended', [offered], [1, 0]],
    ['attended on the first day', [{ ...offered, attendance_start_date: '2024-06-03' }], [1, 1]],
    ['attended on the last day', [{ ...offered, attendance_start_date: '2024-09-02' }], [1, 1]],
    ['attended the day after', [{ ...offered, attendance_start_date: '2024-09-03' }], [1, 0]],
    ['attending at the start counts as both', [attending('2024-05-01', '', help)], [1, 1]],
    ['of another type', [{ ...offered, intervention: 'getting_advice' }], [0, undefined]],
  ])('%s', (_, health, [asOffered, asAttended]) => {
    expect(figures(one(...health))('offered.getting_help')).toEqual([asOffered, 1]);
    expect(figures(one(...health))('attended.getting_help')?.[0]).toBe(asAttended);
  });

  test('neither asks for a need or an offer of the same record, so both can pass 100%, and then have no interval', () => {
    const tables = {
      ...withOrders({}, {}, {}),
      health: [
        { ...offered, attendance_start_date: '2024-07-01' },
        { ...offered, child_id: 'C2', identified_date: '' },
        { ...identified, ...help, child_id: 'C3', identified_date: '', attendance_start_date: '2024-07-01' },
      ],
    };
    const found = figures(tables);
    expect([found('need'), found('offered.getting_help'), found('attended.getting_help')]).toEqual([
      [1, 3],
      [2, 1],
      [2, 2],
    ]);
    const { observations } = take(kpi4MentalHealth, basisOf(tables), [period('2024Q2')]);
    const help100 = observations.find(
      (o) => o.series === 'kpi4.offered' && o.group?.healthIntervention === 'getting_help',
    );
    expect([help100?.value, help100?.interval]).toEqual([{ kind: 'known', value: 200 }, null]);
  });

  test('for a licence from the sentence on; for the YJB from the start of the licence', () => {
    const inside = licensed({ ...offered, offered_date: '2024-03-01', attendance_start_date: '2024-03-02' });
    expect([top(inside, 'attended.getting_help'), top(inside, 'offered.getting_help')]).toEqual([1, 1]);
    expect(top(inside, 'offered.getting_help', asYjb)).toBe(0);
  });
});

describe('offered nothing, and offered in vain (sentences 11 and 12)', () => {
  const refused = { ...identified, intervention: 'no_intervention' };

  test.each<[string, readonly CsvRow[], number]>([
    ['a need, and no intervention', [refused], 1],
    ['offered on 1 January 1900, which is no date', [{ ...refused, offered_date: '1900-01-01' }], 1],
    ['with the date of an offer', [{ ...refused, offered_date: '2020-01-01' }], 0],
    ['with a date that cannot be read', [{ ...refused, offered_date: '31/31/2024' }], 0],
    ['without a need of its own', [identified, { ...refused, identified_date: '' }], 0],
    ['a blank is not no intervention', [identified], 0],
  ])('offered nothing: %s', (_, health, expected) => {
    expect(figures(one(...health))('offered.no_intervention')).toEqual([expected, 1]);
    expect(top(one(...health), 'offered.no_intervention', asYjb), 'the YJB asks for a need').toBe(expected);
  });

  const offered = { ...identified, intervention: 'getting_help', offered_date: '2024-06-20' };

  test.each<[string, readonly CsvRow[], number]>([
    ['never attended', [offered], 1],
    ['attended on 1 January 1900, which is no date', [{ ...offered, attendance_start_date: '1900-01-01' }], 1],
    ['attended, though after the order', [{ ...offered, attendance_start_date: '2024-10-01' }], 0],
    ['attended on a day that cannot be read', [{ ...offered, attendance_start_date: '31/31/2024' }], 0],
    ['attended one of two', [offered, { ...offered, attendance_start_date: '2024-07-01' }], 1],
  ])('offered in vain: %s', (_, health, expected) => {
    expect(figures(one(...health))('offered_not_attended')).toEqual([expected, 1]);
  });

  test('it asks for no kind of intervention, so it can pass 100%', () => {
    const tables = { ...withOrders({}, {}), health: [offered, { ...offered, child_id: 'C2', intervention: '' }] };
    expect(figures(tables)('offered_not_attended')).toEqual([2, 1]);
  });
});

describe('periods, and what is left out', () => {
  test('a year is the sum of its quarters; the need is looked at for each order', () => {
    // Identified after the first order had ended: no need then, a need when the second ended.
    const tables = andAnother(one({ ...identified, identified_date: '2024-09-03' }));
    expect([figures(tables)('need'), figures(tables, {}, '2024Q3')('need')]).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(figures(tables, {}, '2024/25')('need')).toEqual([1, 2]);
  });

  test('each record by the first reason that holds, those of the other need not at all', () => {
    const basis = basisOf(
      one(
        identified,
        { child_id: 'C9' },
        { ...identified, identified_date: '2024-09-03' },
        { ...identified, attendance_end_date: '2024-06-02' },
        { need: 'substance_misuse', child_id: 'C9' },
      ),
    );
    const found = kpi4MentalHealth.leftOut?.(basis).filter(({ table }) => table === 'health');
    expect(found?.map(({ rows, sentence }) => [...rows, sentence])).toEqual([
      [1, 4],
      [2, 5],
      [3, 5],
    ]);
  });
});

describe('laws', () => {
  const days = fc.constantFrom('', '1900-01-01', '2024-01-01', '2024-06-02', '2024-06-03', '2024-09-02', '2024-09-03');
  const health = fc.record({
    child_id: fc.constantFrom('C1', 'C2', 'C3'),
    identified_date: days,
    offered_date: days,
    intervention: fc.constantFrom('getting_help', 'getting_advice', 'no_intervention', ''),
    attendance_start_date: days,
    attendance_end_date: days,
  });
  const children: readonly WithOrder[] = [{}, {}, licence];

  test('need holds the children in treatment, offered and refused; the YJB sees no fewer needs and no more in a licence', () => {
    fc.assert(
      fc.property(fc.array(health, { maxLength: 8 }), (records) => {
        const tables = { ...withOrders(...children), health: records };
        const need = top(tables, 'need') ?? 0;
        for (const part of ['in_treatment_at_start', 'offered', 'offered.no_intervention'])
          expect(top(tables, part) ?? 0).toBeLessThanOrEqual(need);
        expect(top(tables, 'in_treatment_at_start') ?? 0).toBeLessThanOrEqual(top(tables, 'offered') ?? 0);
        expect(top(tables, 'need', asYjb) ?? 0).toBeGreaterThanOrEqual(need);
        const byType = ['youth_caution', 'custody'].map((type) => top(tables, `need.${type}`) ?? 0);
        expect(byType.reduce((sum, part) => sum + part, 0)).toBe(need);
      }),
      { numRuns: 60 },
    );
  });
});

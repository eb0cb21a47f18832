import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpi6OutOfCourt } from '../../src/measures/kpi-6-out-of-court.ts';
import { take } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import { flat, period } from '../support/flat.ts';
import type { OrderRows } from '../support/kpi-orders.ts';
import { ordersOf } from '../support/kpi-orders.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

const quarter = '2024Q2';

const resolution: OrderRows = {
  intervention: { disposal: 'community_resolution' },
  outcome: { outcome: 'community_resolution_with_yjs_intervention' },
};

/** A flat figure of the quarter the blameless programme ends in. */
function pair(id: string, tables: CsvTables, parameters: Partial<Parameters> = {}): readonly unknown[] | undefined {
  return flat(kpi6OutOfCourt, basisOf(tables, '2026-09-30', parameters), quarter)[id]?.[quarter];
}

const said = (completed: string, more: OrderRows = {}): OrderRows => ({
  ...more,
  intervention: { ...more.intervention, successfully_completed: completed },
});

test('one caution whose programme was completed', () => {
  const one = { [quarter]: [1, 1] };
  const none = { [quarter]: [0, 1] };
  expect(flat(kpi6OutOfCourt, basisOf(ordersOf([{}])), quarter)).toEqual({
    'kpi6.completed': one,
    'kpi6.completed.youth_caution': one,
    'kpi6.not_completed': none,
    'kpi6.not_completed.youth_caution': none,
    'kpi6.programmes_completed': one,
    'kpi6.completed.ethnicity.asian': none,
    'kpi6.completed.ethnicity.black': none,
    'kpi6.completed.ethnicity.mixed': none,
    'kpi6.completed.ethnicity.other': none,
    'kpi6.completed.ethnicity.white': one,
    'kpi6.completed.ethnicity.not_known': none,
    'kpi6.completed.sex.male': one,
    'kpi6.completed.sex.female': none,
    'kpi6.completed.sex.not_known': none,
    'kpi6.completed.age.10_14': none,
    'kpi6.completed.age.15_17': one,
  });
});

describe('which orders count (sentences 1 to 3)', () => {
  const one = (intervention: CsvRow, outcome: CsvRow = {}, child: CsvRow = {}): CsvTables =>
    ordersOf([{ intervention, outcome }], { children: [child] });
  test.each<[string, CsvTables, boolean]>([
    ['ended on the first day of the quarter', one({ end_date: '2024-07-01' }), true],
    ['ended on its last day', one({ end_date: '2024-09-30' }), true],
    ['ended the day before', one({ end_date: '2024-06-30' }), false],
    ['ended the day after', one({ end_date: '2024-10-01' }), false],
    ['still open', one({ end_date: '' }), false],
    ['1900-01-01 is no end', one({ end_date: '1900-01-01' }), false],
    ['10 on the day it began', one({}, {}, { date_of_birth: '2014-06-03' }), true],
    ['9 on the day it began', one({}, {}, { date_of_birth: '2014-06-04' }), false],
    ['17 on the day it began', one({}, {}, { date_of_birth: '2006-06-04' }), true],
    ['18 on the day it began', one({}, {}, { date_of_birth: '2006-06-03' }), false],
    ['overturned on appeal', one({}, { appeal_status: 'appeal_successful' }), false],
    ['living elsewhere', one({}, { residence: 'other' }), false],
    ['a withdrawn child', one({}, {}, { deleted: 'true' }), false],
  ])('%s', (_, tables, counts) => {
    expect(pair('kpi6.completed', tables)).toEqual(counts ? [1, 1] : undefined);
  });

  test.each<[string, CsvRow]>([
    ['appeal status', { appeal_status: '' }],
    ['residence', { residence: '' }],
  ])('a blank %s counts, and is dropped as the YJB does', (_, outcome) => {
    expect(pair('kpi6.completed', one({}, outcome))).toEqual([1, 1]);
    expect(pair('kpi6.completed', one({}, outcome), { asYjb: 'yes' })).toBeUndefined();
  });
});

describe('outcome 23 is in no KPI, and counted apart', () => {
  const deferred: OrderRows = {
    intervention: { disposal: 'no_further_action_outcome_22_deferred_prosecution' },
    outcome: { outcome: 'deferred_prosecution_outcome_23' },
  };
  const told = (orders: readonly OrderRows[], more: CsvTables = {}): readonly unknown[] => [
    pair('kpi6.outcome_23', ordersOf(orders, more)) ?? [0, null],
    pair('kpi6.completed', ordersOf(orders, more))?.[1],
  ];
  const with23 = (intervention: CsvRow): OrderRows => ({
    ...deferred,
    intervention: { ...deferred.intervention, ...intervention },
  });

  test.each<[string, readonly OrderRows[], [apart: number, counted: number]]>([
    ['beside a caution', [{}, deferred], [1, 1]],
    ['whatever the programme is called', [{}, with23({ disposal: 'Deferred (new)' })], [1, 1]],
    ['two programmes of one child are one child', [{}, deferred, deferred], [1, 1]],
    ['of two children', [{}, deferred, with23({ child_id: 'C2' })], [2, 1]],
    ['not one that is open', [{}, with23({ end_date: '' })], [0, 1]],
    ['not one that ended in another quarter', [{}, with23({ end_date: '2024-12-31' })], [0, 1]],
    [
      'not one that was changed on appeal',
      [{}, { ...deferred, outcome: { ...deferred.outcome, appeal_status: 'changed_on_appeal' } }],
      [0, 1],
    ],
    [
      'not one of a child living elsewhere',
      [{}, { ...deferred, outcome: { ...deferred.outcome, residence: 'other' } }],
      [0, 1],
    ],
  ])('%s', (_, orders, [apart, counted]) => {
    expect(told(orders)).toEqual([[apart, null], counted]);
  });

  test('not a programme that counts through another of its offences', () => {
    const links = [
      { intervention_id: 'I0', offence_id: 'F0' },
      { intervention_id: 'I0', offence_id: 'F1' },
    ];
    expect(told([{}, deferred], { interventionOffences: links })).toEqual([[0, null], 1]);
  });

  test('its rows can be traced', () => {
    const [one] = take(kpi6OutOfCourt, basisOf(ordersOf([deferred])), [period(quarter)]).observations.filter(
      ({ series }) => series === 'kpi6.outcome_23',
    );
    expect(one?.children).toBe(1);
    expect(one?.behind?.numerator()).toEqual([
      { table: 'interventions', rows: [0] },
      { table: 'outcomes', rows: [0] },
    ]);
  });
});

describe('which programmes are out of court, and of which kind (sentences 4 and 7)', () => {
  test.each<[string, string, string | undefined]>([
    ['no_further_action_outcome_20_21', 'no_further_action_outcome_20_21', 'no_further_action_outcome_20_21'],
    ['no_further_action_outcome_22', 'no_further_action_outcome_22', 'no_further_action_outcome_22'],
    [
      'no_further_action_outcome_22_deferred_prosecution',
      'no_further_action_outcome_22_deferred_prosecution',
      'no_further_action_outcome_22_deferred_prosecution',
    ],
    ['community_resolution_police_facilitated', 'community_resolution', 'community_resolution'],
    // The kind follows the disposal for a diversion outcome …
    ['community_resolution', 'no_further_action_outcome_22', 'no_further_action_outcome_22'],
    // … and the outcome for a caution.
    ['youth_caution', 'community_resolution', 'youth_caution'],
    ['youth_caution', 'youth_conditional_caution', 'youth_caution'],
    ['youth_conditional_caution', 'youth_conditional_caution', 'youth_conditional_caution'],
    ['youth_conditional_caution', 'youth_caution', 'youth_conditional_caution'],
    ['community_resolution', 'youth_caution', undefined],
    ['deferred_prosecution_outcome_23', 'community_resolution', undefined],
    ['other_informal_action', 'community_resolution', undefined],
    ['youth_caution', 'referral_order', undefined],
    ['youth_caution', 'turnaround', undefined],
    ['referral_order', 'referral_order', undefined],
    ['referral_order', 'youth_caution', undefined],
    ['fine', 'youth_caution', undefined],
  ])('outcome %s with disposal %s', (outcome, disposal, kind) => {
    const tables = ordersOf([{ intervention: { disposal }, outcome: { outcome } }]);
    expect(pair('kpi6.completed', tables)).toEqual(kind && [1, 1]);
    if (kind) expect(pair(`kpi6.completed.${kind}`, tables)).toEqual([1, 1]);
  });

  test('the most serious outcome of a programme tells its kind; a court sentence beside it does not', () => {
    const tables = {
      ...ordersOf([{ intervention: { disposal: 'youth_caution' } }, {}, {}]),
      interventions: [{ intervention_id: 'I0' }],
      interventionOffences: ['F0', 'F1', 'F2'].map((offence_id) => ({ intervention_id: 'I0', offence_id })),
      outcomes: ['youth_caution', 'youth_conditional_caution', 'referral_order'].map((outcome, n) => ({
        outcome_id: `O${n}`,
        offence_id: `F${n}`,
        outcome,
      })),
    };
    expect(pair('kpi6.completed.youth_conditional_caution', tables)).toEqual([1, 1]);
    expect(pair('kpi6.completed.youth_caution', tables)).toBeUndefined();
    expect(pair('kpi6.programmes_completed', tables)).toEqual([1, 1]);
  });

  test('a programme counts although a court order of the child ended in the quarter', () => {
    const order = { intervention: { disposal: 'referral_order' }, outcome: { outcome: 'referral_order' } };
    expect(pair('kpi6.completed', ordersOf([{}, order]))).toEqual([1, 1]);
  });
});

describe('completed, not completed, not recorded (sentences 5 and 6)', () => {
  const figures = (orders: readonly OrderRows[]): readonly unknown[] =>
    ['completed', 'not_completed', 'completion_not_recorded', 'programmes_completed'].map((name) =>
      pair(`kpi6.${name}`, ordersOf(orders)),
    );
  const second = { intervention: { child_id: 'C2' } };

  test.each<[string, readonly OrderRows[], readonly unknown[]]>([
    ['completed', [said('true')], [[1, 1], [0, 1], undefined, [1, 1]]],
    ['not completed', [said('false')], [[0, 1], [1, 1], undefined, [0, 1]]],
    [
      'blank is in neither',
      [said('')],
      [
        [0, 1],
        [0, 1],
        [1, null],
        [0, 1],
      ],
    ],
    [
      'what cannot be read is not recorded',
      [said('perhaps')],
      [
        [0, 1],
        [0, 1],
        [1, null],
        [0, 1],
      ],
    ],
    ['two completed of one child', [said('true'), said('true')], [[1, 1], [0, 1], undefined, [2, 2]]],
    ['one of each of one child', [said('true'), said('false')], [[1, 1], [1, 1], undefined, [1, 2]]],
    [
      'one and one blank of one child',
      [said('true'), said('')],
      [
        [1, 1],
        [0, 1],
        [1, null],
        [1, 2],
      ],
    ],
    [
      'two blank of one child',
      [said(''), said('')],
      [
        [0, 1],
        [0, 1],
        [1, null],
        [0, 2],
      ],
    ],
    ['two children', [said('true'), said('false', second)], [[1, 2], [1, 2], undefined, [1, 2]]],
  ])('%s', (_, orders, expected) => {
    expect(figures(orders)).toEqual(expected);
  });

  test('children of a kind are out of the children of that kind', () => {
    const tables = ordersOf([said('true'), said('false', resolution), said('true', second)]);
    expect(pair('kpi6.completed.youth_caution', tables)).toEqual([2, 2]);
    expect(pair('kpi6.completed.community_resolution', tables)).toEqual([0, 1]);
    expect(pair('kpi6.not_completed.community_resolution', tables)).toEqual([1, 1]);
    expect(pair('kpi6.completed', tables)).toEqual([2, 2]);
  });
});

describe('children who completed (sentence 8)', () => {
  const other = { children: [{}, { child_id: 'C2', sex: 'female', ethnicity: '' }] };
  const second = { intervention: { child_id: 'C2' } };

  test('out of those who completed, not known among them', () => {
    const tables = ordersOf([said('true'), said('true', second)], other);
    expect(pair('kpi6.completed.ethnicity.not_known', tables)).toEqual([1, 2]);
    expect(pair('kpi6.completed.sex.female', tables)).toEqual([1, 2]);
  });
  test('not those who did not', () => {
    const tables = ordersOf([said('true'), said('false', second)], other);
    expect(pair('kpi6.completed.sex.female', tables)).toEqual([0, 1]);
    expect(pair('kpi6.completed.sex.male', tables)).toEqual([1, 1]);
  });
  test.each([
    ['the day before the 15th birthday', '2009-06-04', '10_14'],
    ['on the 15th birthday', '2009-06-03', '15_17'],
  ])('age at the start: %s', (_, born, band) => {
    const tables = ordersOf([{}], { children: [{ date_of_birth: born }] });
    expect(pair(`kpi6.completed.age.${band}`, tables)).toEqual([1, 1]);
  });
  test('two programmes either side of the 15th birthday: in both bands, one child', () => {
    const tables = ordersOf([{}, { intervention: { start_date: '2024-06-04' } }], {
      children: [{ date_of_birth: '2009-06-04' }],
    });
    expect(pair('kpi6.completed.age.10_14', tables)).toEqual([1, 1]);
    expect(pair('kpi6.completed.age.15_17', tables)).toEqual([1, 1]);
  });
});

describe('periods', () => {
  test('a year is the sum of its quarters, a child once in each', () => {
    const later = { intervention: { end_date: '2024-10-01' } };
    const year = flat(kpi6OutOfCourt, basisOf(ordersOf([{}, later])), '2024/25');
    expect(year['kpi6.completed']?.['2024/25']).toEqual([2, 2]);
  });
  test('a quarter in which none ended is 0 of 0, which is not applicable', () => {
    const [first] = take(kpi6OutOfCourt, basisOf(ordersOf([{}])), [period('2024Q3')]).observations;
    expect(first?.value).toEqual({ kind: 'withheld', because: 'not applicable' });
  });
});

test('every programme is counted or left out, once', () => {
  const tables = ordersOf([
    {},
    said(''),
    resolution,
    { intervention: { disposal: 'referral_order' } },
    { intervention: { disposal: 'referral_order' }, outcome: { outcome: 'referral_order' } },
    { intervention: { end_date: '' } },
    { intervention: { child_id: 'C9' } },
  ]);
  const left = kpi6OutOfCourt.leftOut?.(basisOf(tables)) ?? [];
  expect(left.flatMap(({ rows }) => rows).sort()).toEqual([3, 4, 5, 6]);
  expect(left.find(({ sentence }) => sentence === 4)?.rows).toEqual([3, 4]);
});

test('law: programmes are completed, not completed or not recorded; no share passes the whole', () => {
  const order = fc.record({ completed: fc.constantFrom('true', 'false', ''), child: fc.constantFrom('C1', 'C2') });
  fc.assert(
    fc.property(fc.array(order, { maxLength: 6 }), (orders) => {
      const tables = ordersOf(
        orders.map(({ completed, child }) => said(completed, { intervention: { child_id: child } })),
      );
      const { observations } = take(kpi6OutOfCourt, basisOf(tables), [period(quarter)]);
      for (const { numerator, denominator, behind, children } of observations) {
        if (denominator) expect(numberOf(numerator)).toBeLessThanOrEqual(numberOf(denominator) ?? -1);
        expect(behind?.numerator().flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(children);
      }
      const of = (series: string): number =>
        observations
          .find((o) => o.series === series && o.group === null)
          ?.behind?.numerator()
          .flatMap(({ rows }) => rows).length ?? -1;
      expect(of('kpi6.completed') + of('kpi6.not_completed') + of('kpi6.completion_not_recorded')).toBe(orders.length);
    }),
    { numRuns: 30 },
  );
});

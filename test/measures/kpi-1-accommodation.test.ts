import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpi1Accommodation } from '../../src/measures/kpi-1-accommodation.ts';
import { take } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { isoText } from '../../src/vocabulary/day.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import { endedOrder, endedOrders, inQuarter } from '../support/ended-order.ts';
import { period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

const spell = (start: string, end: string, more: CsvRow = {}): CsvRow => ({
  start_date: start,
  end_date: end,
  ...more,
});
const unsuitable: CsvRow = { suitability: 'unsuitable' };

const names = ['suitable_start', 'unsuitable_start', 'suitable_end', 'unsuitable_end'] as const;

/** Of the one child with an order: suitable and unsuitable at the start, then at the end, as 0 or 1. */
function standing(rows: readonly CsvRow[], parameters: Partial<Parameters> = {}): readonly unknown[] {
  const found = inQuarter(kpi1Accommodation, endedOrder({ accommodation: rows }), parameters);
  return names.map((name) => found[`kpi1.${name}`]?.[0]);
}

describe('suitable, unsuitable or neither (rules 5.1, 5.2)', () => {
  // The order runs from 3 June to 2 September 2024.
  test.each<[string, readonly CsvRow[], readonly number[]]>([
    ['current throughout', [{}], [1, 0, 1, 0]],
    ['unsuitable throughout', [unsuitable], [0, 1, 0, 1]],
    ['no record: neither', [], [0, 0, 0, 0]],
    ['blank suitability is ignored', [{ suitability: '' }], [0, 0, 0, 0]],
    ['suitability that maps to nothing is ignored', [{ suitability: 'quite' }], [0, 0, 0, 0]],
    ['not known is unsuitable', [{ suitability: 'not_known' }], [0, 1, 0, 1]],
    ['a blank beside a suitable one', [{}, { suitability: '' }], [1, 0, 1, 0]],
    ['all must be suitable', [{}, { ...unsuitable, type: 'other' }], [0, 1, 0, 1]],
    ['ended on the start day: current at the start alone', [spell('2020-01-01', '2024-06-03')], [1, 0, 0, 0]],
    ['ended the day before', [spell('2020-01-01', '2024-06-02')], [0, 0, 0, 0]],
    ['begun on the start day', [spell('2024-06-03', '2024-06-30')], [1, 0, 0, 0]],
    ['begun the day after, over before the end', [spell('2024-06-04', '2024-09-01')], [0, 0, 0, 0]],
    ['begun on the last day', [spell('2024-09-02', '')], [0, 0, 1, 0]],
    ['begun the day after the end', [spell('2024-09-03', '')], [0, 0, 0, 0]],
    ['ended on the last day', [spell('2024-07-01', '2024-09-02')], [0, 0, 1, 0]],
    ['an end of 1900-01-01 is still current', [spell('2020-01-01', '1900-01-01')], [1, 0, 1, 0]],
    ['an end that cannot be read is not current', [spell('2020-01-01', '31/31/2024')], [0, 0, 0, 0]],
    ['no start', [spell('', '')], [0, 0, 0, 0]],
    [
      'an end that cannot be read is not a blank one',
      [spell('2020-01-01', '31/31/2024'), spell('2020-01-01', '')],
      [1, 0, 1, 0],
    ],
    ['a start of 1900-01-01 is none', [spell('1900-01-01', '')], [0, 0, 0, 0]],
    ['moved', [spell('2020-01-01', '2024-07-01', unsuitable), spell('2024-07-02', '')], [0, 1, 1, 0]],
    ["another child's", [{ child_id: 'C2' }], [0, 0, 0, 0]],
  ])('%s', (_, rows, expected) => {
    expect(standing(rows)).toEqual(expected);
  });

  test('not known may be ignored', () => {
    const ignored = { notKnownSuitability: 'ignored' } as const;
    expect(standing([{ suitability: 'not_known' }], ignored)).toEqual([0, 0, 0, 0]);
    expect(standing([{}, { suitability: 'not_known' }], ignored)).toEqual([1, 0, 1, 0]);
    expect(standing([unsuitable, { suitability: 'not_known' }], ignored)).toEqual([0, 1, 0, 1]);
  });

  test.each<[string, readonly CsvRow[], readonly number[]]>([
    ['a record at the end only: suitable at the start too', [spell('2024-07-01', '')], [1, 0, 1, 0]],
    ['a record at the start only: suitable at the end too', [spell('2020-01-01', '2024-07-01')], [1, 0, 1, 0]],
    ['an unsuitable one at the end only', [spell('2024-07-01', '', unsuitable)], [1, 0, 0, 1]],
    ['a record at neither point', [spell('2024-07-01', '2024-08-01')], [0, 0, 0, 0]],
    ['no record', [], [0, 0, 0, 0]],
    ['unsuitable throughout', [unsuitable], [0, 1, 0, 1]],
  ])('as the YJB counts: %s', (_, rows, expected) => {
    expect(standing(rows, { asYjb: 'yes' })).toEqual(expected);
  });
});

describe('the start of custody is the day before (rule 4.6)', () => {
  // Home until 2 June, prison from 3 June 2024.
  const rows = [
    spell('2020-01-01', '2024-06-02'),
    spell('2024-06-03', '', { ...unsuitable, type: 'young_offender_institution' }),
  ];
  const tables = endedOrder({
    outcomes: [{ outcome: 'section_250' }],
    interventions: [{ disposal: 'custodial_other' }],
    accommodation: rows,
  });

  test('at home, not in prison', () => {
    const found = inQuarter(kpi1Accommodation, tables);
    expect(found['kpi1.suitable_start']).toEqual([1, 1]);
    expect(found['kpi1.suitable_start.custody']).toEqual([1, 1]);
    expect(found['kpi1.unsuitable_end.custody']).toEqual([1, 1]);
    expect(found['kpi1.suitable_start.type.living_with_parents']).toEqual([1, 1]);
    expect(found['kpi1.suitable_end.type.young_offender_institution']).toEqual([0, 1]);
  });

  test('or the day itself', () => {
    expect(inQuarter(kpi1Accommodation, tables, { custodyStartDay: 'day_of' })['kpi1.unsuitable_start']).toEqual([
      1, 1,
    ]);
  });

  test('a community order starts on its own day', () => {
    expect(standing(rows)).toEqual([0, 1, 0, 1]);
  });

  test('of a licence it is the day before the sentence', () => {
    const licence = endedOrder({
      outcomes: [{ outcome: 'detention_and_training_order', outcome_date: '2024-03-01' }],
      interventions: [{ disposal: 'dto_licence' }],
      accommodation: [spell('2020-01-01', '2024-02-29'), spell('2024-03-01', '', unsuitable)],
    });
    expect(inQuarter(kpi1Accommodation, licence)['kpi1.suitable_start']).toEqual([1, 1]);
    expect(inQuarter(kpi1Accommodation, licence)['kpi1.unsuitable_end']).toEqual([1, 1]);
  });
});

describe('on release from custody', () => {
  // Sentenced on 3 June 2024 and in prison until 8 July, home from that day on; the order ends on 2 September.
  const prison = spell('2024-06-03', '2024-07-08', { ...unsuitable, type: 'young_offender_institution' });
  const home = spell('2024-07-08', '');
  const sentence: CsvRow = { kind: 'sentence', start_date: '2024-06-03', end_date: '2024-07-08', outcome_id: 'O1' };
  const order = (more: CsvTables): CsvTables =>
    endedOrder({
      outcomes: [{ outcome: 'section_250' }],
      interventions: [{ disposal: 'custodial_other' }],
      accommodation: [prison, home],
      ...more,
    });
  const licence: CsvRow = { disposal: 'dto_licence', start_date: '2024-07-20' };
  const onRelease = (tables: CsvTables, parameters: Partial<Parameters> = {}): readonly unknown[] => {
    const found = inQuarter(kpi1Accommodation, tables, parameters);
    return ['suitable', 'unsuitable'].map((answer) => found[`kpi1.${answer}_release`]);
  };
  const [suitably, unsuitably, neither] = [
    [
      [1, 1],
      [0, 1],
    ],
    [
      [0, 1],
      [1, 1],
    ],
    [
      [0, 1],
      [0, 1],
    ],
  ];

  test.each<[string, CsvTables, unknown]>([
    ['the day after: the home, not the prison', { custodyEpisodes: [sentence] }, suitably],
    ['an open episode: not known', { custodyEpisodes: [{ ...sentence, end_date: '' }] }, neither],
    ['no episode, and no licence: not known', {}, neither],
    ['an episode that is tied to no outcome', { custodyEpisodes: [{ ...sentence, outcome_id: '' }] }, neither],
    ['an episode on remand', { custodyEpisodes: [{ ...sentence, kind: 'remand' }] }, neither],
    ['released on the last day of the order', { custodyEpisodes: [{ ...sentence, end_date: '2024-09-02' }] }, suitably],
    ['released after the order ended', { custodyEpisodes: [{ ...sentence, end_date: '2024-09-03' }] }, neither],
    [
      'no home on the day after',
      { custodyEpisodes: [sentence], accommodation: [prison, spell('2024-07-10', '')] },
      neither,
    ],
    [
      'two episodes: the later release',
      {
        custodyEpisodes: [sentence, { ...sentence, episode_id: 'E2', end_date: '2024-08-01' }],
        accommodation: [home, spell('2024-08-02', '', unsuitable)],
      },
      unsuitably,
    ],
    [
      'a licence without an episode: its own start, not the sentence',
      {
        interventions: [licence],
        accommodation: [spell('2024-06-01', '2024-07-20', unsuitable), spell('2024-07-21', '')],
      },
      suitably,
    ],
    [
      'the episode goes before the start of the licence',
      {
        interventions: [licence],
        custodyEpisodes: [sentence],
        accommodation: [spell('2024-07-09', '2024-07-20', unsuitable), spell('2024-07-21', '')],
      },
      unsuitably,
    ],
  ])('%s', (_, more, expected) => {
    expect(onRelease(order(more))).toEqual(expected);
  });

  test('or the day of release itself, prison and home', () => {
    expect(onRelease(order({ custodyEpisodes: [sentence] }), { releaseDay: 'day_of' })).toEqual(unsuitably);
  });

  test('the custodial part of a detention and training order, where it counts, ends with the release', () => {
    const served = order({
      interventions: [{ disposal: 'detention_and_training_order' }],
      accommodation: [spell('2024-06-03', '2024-09-02', unsuitable), spell('2024-09-03', '')],
    });
    expect(onRelease(served, { custodialOrderEnds: 'sentence_or_licence' })).toEqual(suitably);
  });

  test('no other order has a release', () => {
    expect(onRelease(endedOrder({ accommodation: [home], custodyEpisodes: [sentence] }))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('denominators (rules 5.3, 5.4)', () => {
  // C1 suitable with parents; C2 unsuitable in a hostel and with friends; C3 no record; C4 a referral order, suitable.
  const tables = endedOrders(
    [{}, {}, {}, { outcome: { outcome: 'referral_order' }, programme: { disposal: 'referral_order' } }],
    {
      accommodation: [
        {},
        { child_id: 'C2', ...unsuitable, type: 'temporary_accommodation' },
        { child_id: 'C2', type: 'living_with_friends' },
        { child_id: 'C4', type: 'foster_care' },
        { child_id: 'C4', type: 'foster_care' },
      ],
    },
  );
  const found = inQuarter(kpi1Accommodation, tables);

  test.each<[string, readonly [number, number] | undefined]>([
    ['suitable_end', [2, 4]],
    ['unsuitable_end', [1, 4]],
    ['suitable_end.youth_caution', [1, 3]],
    ['unsuitable_end.youth_caution', [1, 3]],
    ['suitable_start.referral_order', [1, 1]],
    ['unsuitable_start.referral_order', [0, 1]],
    ['suitable_end.custody', undefined],
    ['suitable_end.type.living_with_parents', [1, 1]],
    ['suitable_end.type.temporary_accommodation', [0, 1]],
    // The friends are suitable, the child is not: all must be.
    ['suitable_start.type.living_with_friends', [0, 1]],
    ['suitable_start.type.foster_care', [1, 1]],
    ['suitable_start.type.other', undefined],
  ])('kpi1.%s', (id, expected) => {
    expect(found[`kpi1.${id}`]).toEqual(expected);
  });

  test('by type as the YJB counts: a type at either point above the line', () => {
    const rows = [spell('2020-01-01', '2024-07-01', { type: 'foster_care' }), spell('2024-07-02', '')];
    const yjb = inQuarter(kpi1Accommodation, endedOrder({ accommodation: rows }), { asYjb: 'yes' });
    expect(yjb['kpi1.suitable_end.type.foster_care']).toEqual([1, 0]);
    expect(yjb['kpi1.suitable_end.type.living_with_parents']).toEqual([1, 1]);
    const ours = inQuarter(kpi1Accommodation, endedOrder({ accommodation: rows }));
    expect(ours['kpi1.suitable_end.type.foster_care']).toBeUndefined();
  });

  test('a year is the sum of its quarters', () => {
    const twice = endedOrder({
      offences: [{}, { offence_id: 'F2' }],
      outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2' }],
      interventions: [{}, { intervention_id: 'I2', end_date: '2024-10-02' }],
      interventionOffences: [{}, { intervention_id: 'I2', offence_id: 'F2' }],
      accommodation: [spell('2020-01-01', '2024-09-15')],
    });
    expect(inQuarter(kpi1Accommodation, twice, { label: '2024/25' })['kpi1.suitable_end']).toEqual([1, 2]);
  });
});

test('records that count nowhere are listed by reason', () => {
  const accommodation = [
    {},
    {},
    { suitability: '' },
    { suitability: 'quite' },
    { child_id: 'C9' },
    { child_id: 'C2' },
    { start_date: '' },
    { suitability: 'not_known' },
  ];
  const tables = endedOrder({ children: [{}, { child_id: 'C2', deleted: 'true' }], accommodation });
  const rows = (parameters: Partial<Parameters>): Readonly<Record<string, readonly number[]>> =>
    Object.fromEntries(
      (kpi1Accommodation.leftOut?.(basisOf(tables, '2026-09-30', parameters)) ?? [])
        .filter(({ table }) => table === 'accommodation')
        .map((left) => [left.reason, left.rows]),
    );
  expect(rows({})).toEqual({
    'child not there or withdrawn': [4, 5],
    'suitability blank': [2],
    'suitability that maps to nothing': [3],
    'suitability not known': [],
    'the same as another record': [1],
    'no start date': [6],
  });
  expect(rows({ notKnownSuitability: 'ignored' })['suitability not known']).toEqual([7]);
});

test('behind a figure are the programme and the records that were current', () => {
  const accommodation = [spell('2020-01-01', '2024-07-01'), spell('2024-07-02', '')];
  const basis = basisOf(endedOrder({ accommodation }));
  const { observations } = take(kpi1Accommodation, basis, [period('2024Q2')]);
  const headline = observations.find(({ series, group }) => series === 'kpi1.suitable_end' && group === null);
  expect(headline?.behind?.numerator()).toEqual([
    { table: 'interventions', rows: [0] },
    { table: 'accommodation', rows: [1] },
  ]);
  expect(headline?.behind?.denominator()).toEqual([{ table: 'interventions', rows: [0] }]);
});

test('every series said is observed, and none else', () => {
  const { observations } = take(kpi1Accommodation, basisOf(endedOrder({ accommodation: [{}] })), [period('2024Q2')]);
  expect([...new Set(observations.map(({ series }) => series))].sort()).toEqual(
    Object.keys(kpi1Accommodation.series).sort(),
  );
});

describe('laws', () => {
  const days = fc.integer({ min: day('2024-05-01'), max: day('2024-10-31') }).map(isoText);
  const rows = fc.array(
    fc.record({
      child_id: fc.constantFrom('C1', 'C2', 'C3'),
      start_date: days,
      end_date: fc.oneof(days, fc.constant('')),
      suitability: fc.constantFrom('suitable', 'suitable', 'unsuitable', 'not_known', ''),
      type: fc.constantFrom('living_with_parents', 'foster_care', 'other'),
    }),
    { maxLength: 12 },
  );

  test('nobody is both suitable and unsuitable; no share passes the whole; order types add up', () => {
    fc.assert(
      fc.property(rows, (accommodation) => {
        const found = inQuarter(kpi1Accommodation, endedOrders([{}, {}, {}], { accommodation }));
        for (const pair of Object.values(found)) expect(pair?.[0]).toBeLessThanOrEqual(pair?.[1] ?? 0);
        for (const point of ['start', 'end']) {
          const counted = (answer: string): number => found[`kpi1.${answer}_${point}`]?.[0] ?? 0;
          expect(counted('suitable') + counted('unsuitable')).toBeLessThanOrEqual(3);
          expect(found[`kpi1.suitable_${point}.youth_caution`]).toEqual(found[`kpi1.suitable_${point}`]);
        }
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('rows given twice change nothing, nor does their order', () => {
    const values = (accommodation: readonly CsvRow[], asYjb: 'no' | 'yes'): readonly unknown[] =>
      take(kpi1Accommodation, basisOf(endedOrders([{}, {}, {}], { accommodation }), '2026-09-30', { asYjb }), [
        period('2024Q2'),
      ]).observations.map(({ numerator, value }) => [numberOf(numerator), numberOf(value)]);
    fc.assert(
      fc.property(rows, fc.constantFrom('no', 'yes'), (once, asYjb) => {
        expect(values([...once, ...once].reverse(), asYjb)).toEqual(values(once, asYjb));
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpi2Education } from '../../src/measures/kpi-2-education.ts';
import { take } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import { endedOrder, endedOrders, inQuarter } from '../support/ended-order.ts';
import { period } from '../support/flat.ts';
import type { CsvRow } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

const spell = (start: string, end: string, more: CsvRow = {}): CsvRow => ({
  start_date: start,
  end_date: end,
  ...more,
});
const unsuitable: CsvRow = { suitability: 'unsuitable' };
const hours = (offered: string, attended = '', more: CsvRow = {}): CsvRow => ({
  hours_offered: offered,
  hours_attended: attended,
  ...more,
});

type Found = ReturnType<typeof inQuarter>;

/** What is found of the one child with an order, from 3 June to 2 September 2024, of school age. */
const found = (education: readonly CsvRow[], parameters: Partial<Parameters> = {}): Found =>
  inQuarter(kpi2Education, endedOrder({ education }), parameters);

/** Which of some figures have the child above the line. */
const among = (figures: Found, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => figures[`kpi2.${id}`]?.[0] === 1);

const standings = ['suitable_start', 'unsuitable_start', 'suitable_end', 'unsuitable_end'];

describe('suitability (rule 6.1)', () => {
  test.each<[string, readonly CsvRow[], readonly string[]]>([
    ['suitable throughout', [{}], ['suitable_start', 'suitable_end']],
    ['no record', [], []],
    ['blank is ignored', [{ suitability: '' }], []],
    ['not known is unsuitable', [{ suitability: 'not_known' }], ['unsuitable_start', 'unsuitable_end']],
    [
      'all must be suitable',
      [{}, spell('2024-07-01', '', { ...unsuitable, provision: 'employment' })],
      ['suitable_start', 'unsuitable_end'],
    ],
    ['at the start alone', [spell('2022-09-05', '2024-06-03')], ['suitable_start']],
    ['at the end alone', [spell('2024-09-02', '')], ['suitable_end']],
    ['none is a provision like another', [{ provision: 'none' }], ['suitable_start', 'suitable_end']],
  ])('%s', (_, rows, expected) => {
    expect(among(found(rows), standings)).toEqual(expected);
  });

  test('not known may be ignored, and its hours and provision with it', () => {
    const figures = found([{ suitability: 'not_known' }], { notKnownSuitability: 'ignored' });
    expect(Object.values(figures).every((pair) => pair?.[0] === 0)).toBe(true);
    expect(figures['kpi2.suitable_end']).toEqual([0, 1]);
  });

  test('as the YJB counts: a record at the other point makes suitable', () => {
    expect(among(found([spell('2024-07-01', '')], { asYjb: 'yes' }), standings)).toEqual([
      'suitable_start',
      'suitable_end',
    ]);
  });

  test('by order type', () => {
    const tables = endedOrders(
      [{}, { outcome: { outcome: 'referral_order' }, programme: { disposal: 'referral_order' } }],
      {
        education: [{ child_id: 'C2' }],
      },
    );
    const figures = inQuarter(kpi2Education, tables);
    expect(figures['kpi2.suitable_end']).toEqual([1, 2]);
    expect(figures['kpi2.suitable_end.referral_order']).toEqual([1, 1]);
    expect(figures['kpi2.suitable_end.youth_caution']).toEqual([0, 1]);
  });
});

describe('school age (rule 6.2)', () => {
  // Born on 15 January 2009: school ends on Friday 27 June 2025.
  const ages = (start: string, end: string, kind: 'caution' | 'custody' = 'caution'): readonly string[] => {
    const custody = kind === 'custody';
    const tables = endedOrder({
      outcomes: [{ outcome_date: start, outcome: custody ? 'section_250' : 'youth_caution' }],
      interventions: [{ start_date: start, end_date: end, disposal: custody ? 'custodial_other' : 'youth_caution' }],
      education: [{}],
    });
    const label = end < '2025-07-01' ? '2025Q1' : '2025Q2';
    return among(inQuarter(kpi2Education, tables, { label }), [
      'suitable_start.school_age',
      'suitable_start.above_school_age',
      'suitable_end.school_age',
      'suitable_end.above_school_age',
    ]);
  };

  test.each<[string, readonly string[], readonly string[]]>([
    ['both on the last day', ['2025-06-27', '2025-06-27'], ['suitable_start.school_age', 'suitable_end.school_age']],
    [
      'the end a day later',
      ['2025-06-27', '2025-06-28'],
      ['suitable_start.school_age', 'suitable_end.above_school_age'],
    ],
    ['both later', ['2025-06-28', '2025-07-28'], ['suitable_start.above_school_age', 'suitable_end.above_school_age']],
  ])('%s', (_, [start = '', end = ''], expected) => {
    expect(ages(start, end)).toEqual(expected);
  });

  test('of custody on the day it began, not the day before', () => {
    expect(ages('2025-06-28', '2025-07-28', 'custody')).toEqual([
      'suitable_start.above_school_age',
      'suitable_end.above_school_age',
    ]);
  });

  // C1 is of school age throughout; C2, born in 2007, left school on 30 June 2023; C3, born in 2008, on 28 June 2024.
  const three = (parameters: Partial<Parameters> = {}): Found =>
    inQuarter(
      kpi2Education,
      endedOrders([{}, { child: { date_of_birth: '2007-01-15' } }, { child: { date_of_birth: '2008-01-15' } }], {
        education: [
          unsuitable,
          { child_id: 'C2' },
          spell('2022-09-05', '2024-06-28', { child_id: 'C3', ...unsuitable }),
        ],
      }),
      parameters,
    );

  test.each<[string, readonly [number, number]]>([
    ['suitable_start.school_age', [0, 2]],
    ['unsuitable_start.school_age', [2, 2]],
    ['suitable_start.above_school_age', [1, 1]],
    ['unsuitable_start.above_school_age', [0, 1]],
    ['suitable_end.school_age', [0, 1]],
    ['unsuitable_end.school_age', [1, 1]],
    ['suitable_end.above_school_age', [1, 2]],
    ['unsuitable_end.above_school_age', [0, 2]],
  ])('kpi2.%s', (id, expected) => {
    expect(three()[`kpi2.${id}`]).toEqual(expected);
  });

  test('as the YJB counts, unsuitable above school age at the start is unsuitable at the end', () => {
    const older = (education: readonly CsvRow[], asYjb: 'yes' | 'no'): readonly unknown[] => {
      const tables = endedOrder({ children: [{ date_of_birth: '2007-01-15' }], education });
      const figures = inQuarter(kpi2Education, tables, { asYjb });
      return ['unsuitable_start.above_school_age', 'unsuitable_end.above_school_age', 'unsuitable_start'].map(
        (id) => figures[`kpi2.${id}`]?.[0],
      );
    };
    const worsened = [spell('2020-01-01', '2024-06-30'), spell('2024-07-01', '', unsuitable)];
    expect(older(worsened, 'no')).toEqual([0, 1, 0]);
    expect(older(worsened, 'yes')).toEqual([1, 1, 0]);
    const improved = [spell('2020-01-01', '2024-06-30', unsuitable), spell('2024-07-01', '')];
    expect(older(improved, 'no')).toEqual([1, 0, 1]);
    expect(older(improved, 'yes')).toEqual([0, 0, 1]);
  });

  test('as the YJB counts, unsuitable of school age at the start stays so', () => {
    expect(three({ asYjb: 'yes' })['kpi2.unsuitable_start.school_age']).toEqual([2, 2]);
  });
});

const loads = ['offered_full_time_start', 'offered_part_time_start', 'offered_full_time_end', 'offered_part_time_end'];
const [fullStart, partStart, fullEnd, partEnd] = loads as [string, string, string, string];

describe('full and part time (rules 6.3, 6.4)', () => {
  test.each<[string, readonly CsvRow[], readonly string[]]>([
    ['25 of school age is full', [hours('25')], [fullStart, fullEnd]],
    ['24.9 is part', [hours('24.9')], [partStart, partEnd]],
    ['1 is part', [hours('1')], [partStart, partEnd]],
    ['0.5 is neither', [hours('0.5')], []],
    ['0 is neither', [hours('0')], []],
    ['blank is not known, and neither', [hours('')], []],
    ['what is no number is as a blank', [hours('many')], []],
    ['sums add up: 15 and 10', [hours('15'), hours('10', '', { provision: 'college' })], [fullStart, fullEnd]],
    ['tenths add up', [hours('8.1'), hours('8.2'), hours('8.7')], [fullStart, fullEnd]],
    ['a blank adds nothing', [hours('15'), hours('')], [partStart, partEnd]],
    ['identical records once', [hours('15'), hours('15')], [partStart, partEnd]],
    [
      'open by a blank and by 1900-01-01 are identical',
      [hours('15'), hours('15', '', { end_date: '1900-01-01' })],
      [partStart, partEnd],
    ],
    ['identical but for the hours attended: two', [hours('15', '1'), hours('15', '2')], [fullStart, fullEnd]],
    ['without suitability: no record', [hours('25', '', { suitability: '' })], []],
    ['unsuitable hours count', [hours('25', '', unsuitable)], [fullStart, fullEnd]],
    [
      'each point its own',
      [hours('25', '', spell('2022-09-05', '2024-06-30')), hours('10', '', spell('2024-07-01', ''))],
      [fullStart, partEnd],
    ],
    ['over before the end', [hours('25', '', spell('2022-09-05', '2024-09-01'))], [fullStart]],
  ])('%s', (_, rows, expected) => {
    expect(among(found(rows), loads)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['16', [fullStart, fullEnd]],
    ['15.9', [partStart, partEnd]],
    ['0', []],
  ])('%s hours above school age', (offered, expected) => {
    const tables = endedOrder({ children: [{ date_of_birth: '2007-01-15' }], education: [hours(offered)] });
    expect(among(inQuarter(kpi2Education, tables), loads)).toEqual(expected);
  });

  test('the hours from which it is full time may be others', () => {
    expect(among(found([hours('20')], { fullTimeHoursSchoolAge: 20 }), loads)).toEqual([fullStart, fullEnd]);
    const tables = endedOrder({ children: [{ date_of_birth: '2007-01-15' }], education: [hours('16')] });
    expect(among(inQuarter(kpi2Education, tables, { fullTimeHoursAboveSchoolAge: 17 }), loads)).toEqual([
      partStart,
      partEnd,
    ]);
  });

  test.each<[string, readonly CsvRow[], readonly string[]]>([
    ['0 hours are part time at the start, not at the end', [hours('0')], [partStart]],
    ['half an hour too', [hours('0.5')], [partStart]],
    ['not known is neither', [hours('')], []],
    ['a record at the end alone', [hours('25', '', spell('2024-07-01', ''))], [partStart, fullEnd]],
    ['a record at the start alone', [hours('25', '', spell('2022-09-05', '2024-07-01'))], [fullStart]],
    ['no record', [], []],
    ['full is full', [hours('25')], [fullStart, fullEnd]],
  ])('as the YJB counts: %s', (_, rows, expected) => {
    expect(among(found(rows, { asYjb: 'yes' }), loads)).toEqual(expected);
  });
});

describe('bands of hours (rule 6.5)', () => {
  const bands = ['1_15', '16_24', '25_plus'];
  test.each<[string, readonly string[]]>([
    ['0', []],
    ['0.9', []],
    ['1', ['1_15']],
    ['15.9', ['1_15']],
    ['16', ['16_24']],
    ['24.9', ['16_24']],
    ['25', ['25_plus']],
    ['40', ['25_plus']],
    ['', []],
  ])('%s hours', (offered, expected) => {
    for (const point of ['start', 'end']) {
      const figures = found([hours(offered)]);
      expect(bands.filter((band) => figures[`kpi2.hours_offered_${band}_${point}`]?.[0] === 1)).toEqual(expected);
    }
  });

  test('attended are out of those offered the same band, and may be more', () => {
    // C1 was offered 25 and came for 10; C2 offered 12, came for 12; C3 offered 30, came for 26.
    const education = [hours('25', '10'), hours('12', '12', { child_id: 'C2' }), hours('30', '26', { child_id: 'C3' })];
    const tables = endedOrders([{}, {}, {}], { education });
    const figures = inQuarter(kpi2Education, tables);
    expect(figures['kpi2.hours_offered_1_15_end']).toEqual([1, 3]);
    expect(figures['kpi2.hours_attended_1_15_end']).toEqual([2, 1]);
    expect(figures['kpi2.hours_attended_16_24_end']).toBeUndefined();
    expect(figures['kpi2.hours_attended_25_plus_end']).toEqual([1, 2]);
    expect(figures['kpi2.hours_attended_25_plus_start']).toEqual([1, 2]);

    const { observations } = take(kpi2Education, basisOf(tables), [period('2024Q2')]);
    const share = (series: string) => observations.find((o) => o.series === series && o.group === null);
    const above = share('kpi2.hours_attended_1_15_end');
    expect([above && numberOf(above.value), above?.interval]).toEqual([200, null]);
    expect(share('kpi2.hours_attended_25_plus_end')?.interval).toBeNull();
    expect(share('kpi2.hours_offered_1_15_end')?.interval).not.toBeNull();
  });
});

describe('provision (rule 6.6)', () => {
  test('each of which a record is current, out of all', () => {
    const tables = endedOrders([{}, {}, {}, {}], {
      education: [
        {},
        { provision: 'employment', ...unsuitable },
        { child_id: 'C2', provision: 'none', ...unsuitable },
        spell('2024-07-01', '', { child_id: 'C3', provision: 'college' }),
        { child_id: 'C4', provision: 'college', suitability: '' },
      ],
    });
    const figures = inQuarter(kpi2Education, tables);
    expect(figures['kpi2.provision_start.school']).toEqual([1, 4]);
    expect(figures['kpi2.provision_start.employment']).toEqual([1, 4]);
    expect(figures['kpi2.provision_start.none']).toEqual([1, 4]);
    expect(figures['kpi2.provision_start.college']).toEqual([0, 4]);
    expect(figures['kpi2.provision_end.college']).toEqual([1, 4]);
  });

  test('at the start of custody: the day before', () => {
    const tables = endedOrder({
      outcomes: [{ outcome: 'section_250' }],
      interventions: [{ disposal: 'custodial_other' }],
      education: [spell('2022-09-05', '2024-06-02')],
    });
    expect(inQuarter(kpi2Education, tables)['kpi2.provision_start.school']).toEqual([1, 1]);
    expect(inQuarter(kpi2Education, tables, { custodyStartDay: 'day_of' })['kpi2.provision_start.school']).toEqual([
      0, 1,
    ]);
  });
});

test('every series said is observed, and none else', () => {
  const { observations } = take(kpi2Education, basisOf(endedOrder({ education: [{}] })), [period('2024Q2')]);
  expect([...new Set(observations.map(({ series }) => series))].sort()).toEqual(
    Object.keys(kpi2Education.series).sort(),
  );
});

test('without the education extract nothing is observed', () => {
  expect(take(kpi2Education, basisOf(endedOrder()), [period('2024Q2')]).observations).toEqual([]);
});

test('behind a figure are the programme and the records current at its point', () => {
  const education = [spell('2020-01-01', '2024-07-01'), spell('2024-07-02', '')];
  const { observations } = take(kpi2Education, basisOf(endedOrder({ education })), [period('2024Q2')]);
  const figure = observations.find(({ series }) => series === 'kpi2.offered_full_time_start');
  expect(figure?.behind?.numerator()).toEqual([
    { table: 'interventions', rows: [0] },
    { table: 'education', rows: [0] },
  ]);
});

describe('laws', () => {
  const days = fc.constantFrom('2024-05-01', '2024-06-02', '2024-06-03', '2024-07-01', '2024-09-01', '2024-09-02');
  const rows = fc.array(
    fc.record({
      child_id: fc.constantFrom('C1', 'C2', 'C3'),
      start_date: days,
      end_date: fc.oneof(days, fc.constant('')),
      suitability: fc.constantFrom('suitable', 'suitable', 'unsuitable', 'not_known', ''),
      hours_offered: fc.constantFrom('', '0', '8.5', '12', '16', '25'),
    }),
    { maxLength: 12 },
  );
  const three = [{}, { child: { date_of_birth: '2007-01-15' } }, { child: { date_of_birth: '2008-01-15' } }];

  test('school ages add up to all; bands of hours to full and part time; no share but of attended passes the whole', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('start', 'end'), (education, point) => {
        const figures = inQuarter(kpi2Education, endedOrders(three, { education }));
        const sum = (...ids: readonly string[]): number =>
          ids.reduce((total, id) => total + (figures[`kpi2.${id}_${point}`]?.[0] ?? 0), 0);
        for (const answer of ['suitable', 'unsuitable']) {
          const [all, ...parts] = ['', '.school_age', '.above_school_age'].map(
            (age) => figures[`kpi2.${answer}_${point}${age}`] ?? [0, 0],
          );
          expect(parts.reduce((total, [above]) => total + above, 0)).toBe(all?.[0]);
          expect(parts.reduce((total, [, below]) => total + (below ?? 0), 0)).toBe(all?.[1]);
        }
        expect(sum('hours_offered_1_15', 'hours_offered_16_24', 'hours_offered_25_plus')).toBe(
          sum('offered_full_time', 'offered_part_time'),
        );
        const within = Object.entries(figures).filter(([id]) => !id.includes('attended'));
        for (const [, pair] of within) expect(pair?.[0]).toBeLessThanOrEqual(pair?.[1] ?? 0);
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpi8BoardAttendance } from '../../src/measures/kpi-8-board-attendance.ts';
import { take } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

/** The blameless row: a senior partner of the police on 2024-07-10, which is in 2024Q2. */
const quarter = '2024Q2';
const five = ['childrens_social_care', 'education', 'police', 'probation', 'health'] as const;

interface Asked {
  readonly label?: string;
  readonly asAt?: string;
  readonly parameters?: Partial<Parameters>;
}

function figures(rows: readonly CsvRow[], { label = quarter, asAt = '2026-09-30', parameters }: Asked = {}) {
  const found = flat(kpi8BoardAttendance, basisOf({ boardAttendance: rows }, asAt, parameters), label);
  return Object.fromEntries(Object.entries(found).map(([id, periods]) => [id, periods[label]]));
}

test('one senior partner at one meeting', () => {
  const sectors = (name: string, came: string) =>
    Object.fromEntries(five.map((sector) => [`kpi8.${name}.${sector}`, [sector === came ? 1 : 0, 1]]));
  expect(figures([{}])).toEqual({
    'kpi8.senior': [1, 5],
    ...sectors('senior', 'police'),
    'kpi8.delegate': [0, 5],
    ...sectors('delegate', ''),
    'kpi8.meetings': [1, null],
    'kpi8.senior_uncapped': [1, null],
  });
});

describe('which attendances count (sentences 1 to 3)', () => {
  test.each<[string, CsvRow, readonly unknown[]]>([
    ['on the first day of the quarter', { meeting_date: '2024-07-01' }, [2, 5]],
    ['on its last day', { meeting_date: '2024-09-30' }, [2, 5]],
    ['the day before', { meeting_date: '2024-06-30' }, [1, 5]],
    ['the day after', { meeting_date: '2024-10-01' }, [1, 5]],
    ['no date', { meeting_date: '1900-01-01' }, [1, 5]],
    ['absent', { attendance: 'absent' }, [1, 5]],
    ['a delegate', { attendance: 'delegate' }, [1, 5]],
    ['an attendance that maps to nothing', { attendance: 'late' }, [1, 5]],
    ['another sector', { sector: 'other' }, [1, 5]],
    ['a sector that maps to nothing', { sector: 'housing' }, [1, 5]],
  ])('%s', (_, row, expected) => {
    expect(figures([{}, { sector: 'health', ...row }])['kpi8.senior']).toEqual(expected);
  });

  test('not after the as-at date, in the quarter of which it counts up to it', () => {
    const rows = [{}, { sector: 'health', meeting_date: '2024-07-11' }];
    expect(figures(rows, { asAt: '2024-07-11' })['kpi8.senior']).toEqual([2, 5]);
    expect(figures(rows, { asAt: '2024-07-10' })['kpi8.senior']).toEqual([1, 5]);
    expect(figures(rows, { asAt: '2024-06-30' })).toEqual({});
  });
  test('not before the first day counted', () => {
    const at = (meeting_date: string) => figures([{ meeting_date }], { label: '2022Q4' });
    expect(at('2023-03-31')).toEqual({});
    expect(figures([{ meeting_date: '2023-04-01' }], { label: '2023Q1' })['kpi8.senior']).toEqual([1, 5]);
  });
});

describe('a sector counts once (sentence 3)', () => {
  const twice = [{}, { meeting_date: '2024-08-10' }, { organisation: 'Another force' }];
  test('several meetings and organisations do not add up', () => {
    const found = figures(twice);
    expect(found['kpi8.senior']).toEqual([1, 5]);
    expect(found['kpi8.senior.police']).toEqual([1, 1]);
    expect(found['kpi8.meetings']).toEqual([2, null]);
    expect(found['kpi8.senior_uncapped']).toEqual([3, null]);
  });
  test('all five at two meetings are 5 of 5, and ten attendances; as the YJB, 10 of 5', () => {
    const rows = ['2024-07-10', '2024-09-10'].flatMap((meeting_date) =>
      five.map((sector) => ({ meeting_date, sector })),
    );
    expect(figures(rows)['kpi8.senior']).toEqual([5, 5]);
    expect(figures(rows)['kpi8.senior_uncapped']).toEqual([10, null]);
    const asYjb = figures(rows, { parameters: { asYjb: 'yes' } });
    expect(asYjb['kpi8.senior']).toEqual([10, 5]);
    expect(asYjb['kpi8.senior.health']).toEqual([2, 1]);
  });
  test('a senior partner and a delegate of one sector: one in each', () => {
    const found = figures([{}, { attendance: 'delegate' }, { attendance: 'delegate' }]);
    expect(found['kpi8.senior.police']).toEqual([1, 1]);
    expect(found['kpi8.delegate.police']).toEqual([1, 1]);
    expect(found['kpi8.delegate']).toEqual([1, 5]);
    expect(found['kpi8.senior_uncapped']).toEqual([1, null]);
  });
});

describe('meetings (sentence 4)', () => {
  test('a meeting to which no sector of the five came is a meeting', () => {
    const rows = [{ attendance: 'absent' }, { meeting_date: '2024-08-10', sector: 'other' }];
    const found = figures(rows);
    expect(found['kpi8.meetings']).toEqual([2, null]);
    expect(found['kpi8.senior']).toEqual([0, 5]);
  });
  test('a quarter without a meeting, after the first recorded, is 0 of 5', () => {
    const found = figures([{}], { label: '2024Q3' });
    expect(found['kpi8.senior']).toEqual([0, 5]);
    expect(found['kpi8.meetings']).toBeUndefined();
  });
  const because = (rows: readonly CsvRow[], label: string) =>
    new Set(
      take(kpi8BoardAttendance, basisOf({ boardAttendance: rows }), [period(label)]).observations.map(({ value }) =>
        value.kind === 'withheld' ? value.because : 'known',
      ),
    );
  test('a quarter before the first recorded is not available, and so is any where there is none', () => {
    expect(because([{}], '2024Q1')).toEqual(new Set(['not available']));
    expect(because([], quarter)).toEqual(new Set(['not available']));
    expect(because([{}], '2022Q4')).toEqual(new Set(['not available']));
  });
  test('a month is not made of quarters', () => {
    expect(because([{}], '2024-07')).toEqual(new Set(['not applicable']));
  });
  test('a year is the sum of its quarters from the first meeting', () => {
    // 2024Q2 to 2024Q4: three quarters.
    const found = figures([{}, { meeting_date: '2024-12-01' }], { label: '2024/25' });
    expect(found['kpi8.senior']).toEqual([2, 15]);
    expect(found['kpi8.senior.police']).toEqual([2, 3]);
  });
});

test('it is about no child, has no interval, and needs no other table', () => {
  const basis = basisOf({ boardAttendance: [{}, { sector: 'other' }] });
  const { observations } = take(kpi8BoardAttendance, basis, [period(quarter)]);
  expect(observations).toHaveLength(14);
  for (const { children, interval } of observations) expect([children, interval]).toEqual([0, null]);
  expect(observations[0]?.behind?.numerator()).toEqual([{ table: 'boardAttendance', rows: [0] }]);
});

test('what is left out, by reason', () => {
  const rows = [
    {},
    { meeting_date: '1900-01-01' },
    { meeting_date: '2023-03-31' },
    { sector: 'housing' },
    { sector: 'other' },
    { attendance: 'late' },
    { attendance: 'absent' },
  ];
  const left = kpi8BoardAttendance.leftOut?.(basisOf({ boardAttendance: rows })) ?? [];
  expect(left.map(({ reason, rows: found }) => [reason, found])).toEqual([
    ['no meeting date', [1]],
    ['meeting before the first day counted, or after the as-at date', [2]],
    ['sector that maps to nothing', [3]],
    ['another sector than the five', [4]],
    ['attendance that maps to nothing', [5]],
  ]);
});

test('law: the five add up to the headline, at most 5; uncapped it is no less', () => {
  const row = fc.record({
    sector: fc.constantFrom(...five, 'other'),
    attendance: fc.constantFrom('senior', 'delegate', 'absent'),
    meeting_date: fc.constantFrom('2024-07-10', '2024-08-10'),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom('yes', 'no'), (rows, asYjb) => {
      const basis = basisOf({ boardAttendance: rows }, '2026-09-30', { asYjb });
      const { observations } = take(kpi8BoardAttendance, basis, [period(quarter)]);
      const sum = (series: string, whole: boolean): number =>
        observations
          .filter((o) => o.series === series && (o.group === null) === whole)
          .reduce((total, o) => total + (numberOf(o.numerator) ?? -1), 0);
      for (const series of ['kpi8.senior', 'kpi8.delegate']) expect(sum(series, false)).toBe(sum(series, true));
      const uncapped = sum('kpi8.senior_uncapped', true);
      if (asYjb === 'yes') expect(sum('kpi8.senior', true)).toBe(uncapped);
      else expect(sum('kpi8.senior', true)).toBeLessThanOrEqual(Math.min(5, uncapped));
    }),
    { numRuns: 40 },
  );
});

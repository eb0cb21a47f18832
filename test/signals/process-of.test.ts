import { describe, expect, test } from 'vitest';
import type { Publishable } from '../../src/disclosure/disclose.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import type { Observation, SeriesSpec } from '../../src/measures/reading.ts';
import type { Process, Rebase } from '../../src/signals/process-of.ts';
import { isCharted, processOf } from '../../src/signals/process-of.ts';
import { known, withheld } from '../../src/vocabulary/figure.ts';
import { quarter } from '../../src/vocabulary/period.ts';
import { counted, share } from '../charts/fixture-readings.ts';

const quarterOfNumber = (place: number) => quarter(2022 + Math.floor(place / 4), (place % 4) + 1);
const label = (place: number): string => quarterOfNumber(place).label;

type Given = number | readonly [x: number, n: number] | undefined;

const observationOf = (value: Given, place: number, unit: SeriesSpec['unit']): readonly Observation[] => {
  if (value === undefined) return [];
  const at = { series: 's', label: label(place) };
  if (typeof value === 'number') return [counted(at, value)];
  const [x, n] = value;
  return [unit === 'percent' ? share(at, x, n) : { ...share(at, x, n), value: known((10_000 * x) / n) }];
};

const specOf = (unit: SeriesSpec['unit'], hasWhole: boolean): SeriesSpec => ({
  title: 'A series',
  unit,
  better: 'lower',
  numerator: 'children',
  denominator: hasWhole ? 'children' : null,
});

interface Terms {
  readonly unit?: SeriesSpec['unit'];
  readonly rebases?: readonly Rebase[];
  readonly since?: number;
  readonly board?: 'exact' | 'withheld';
}

const readingOf = (values: readonly Given[], { unit = 'children', board = 'exact' }: Terms): Publishable =>
  disclose(
    {
      measure: 'm',
      series: { s: specOf(unit, values.some(Array.isArray)) },
      observations: values.flatMap((value, place) => observationOf(value, place, unit)),
    },
    boardPolicy(board),
  );

const judge = (values: readonly Given[], terms: Terms = {}): Process =>
  processOf(readingOf(values, terms), {
    series: 's',
    quarters: values.map((_, place) => quarterOfNumber(place)),
    terms: { targets: {}, rebases: terms.rebases ?? [] },
    since: terms.since,
  });

const repeat = <Value>(value: Value, times: number): Value[] => Array.from({ length: times }, () => value);
const rules = ({ points }: Process) => points.map(({ flag }) => flag && `${flag.rule} ${flag.side}`);
const few = [1, 0, 2, 1, 0, 1, 1, 2, 0, 1, 1, 0] as const;

describe('which chart', () => {
  const parts = (n: number, times: number): Given[] => repeat([Math.floor(n / 2), n] as const, times);
  const rates = (x: number, times: number): Given[] => repeat([x, 40_000] as const, times);
  const cases: readonly (readonly [string, readonly Given[], Terms, Process['chart'], boolean])[] = [
    ['one quarter: none', [12], {}, 'too few quarters', true],
    ['5 quarters: none', repeat(12, 5), {}, 'too few quarters', true],
    ['6 quarters of many: exact limits, provisional', repeat(12, 6), {}, 'c', true],
    ['11 quarters of many: exact limits, provisional', repeat(12, 11), {}, 'c', true],
    ['12 quarters of 5 on average: XmR', [4, 6, 5, 5, 4, 6, 5, 5, 4, 6, 5, 5], {}, 'xmr', false],
    ['12 quarters of just below 5: c-chart', [4, 6, 5, 5, 4, 6, 5, 5, 4, 6, 5, 4], {}, 'c', false],
    ['12 quarters of none: c-chart', repeat(0, 12), {}, 'c', false],
    ['12 quarters of few over a population: u-chart', rates(2, 12), { unit: 'per 10,000' }, 'u', false],
    ['11 quarters of many over a population: u-chart', rates(20, 11), { unit: 'per 10,000' }, 'u', true],
    ['12 quarters of many over a population: XmR', rates(20, 12), { unit: 'per 10,000' }, 'xmr', false],
    ['12 percentages: p-chart', parts(30, 12), { unit: 'percent' }, 'p', false],
    ['6 percentages: p-chart, provisional', parts(30, 6), { unit: 'percent' }, 'p', true],
    ['5 percentages: none', parts(30, 5), { unit: 'percent' }, 'too few quarters', true],
    ['percentages of fewer than 10: none', parts(9, 12), { unit: 'percent' }, 'too few for a percentage', true],
    ['averages, which one child can move: never', parts(30, 12), { unit: 'average' }, 'an average', false],
    ['ratios: never', parts(30, 12), { unit: 'ratio' }, 'an average', false],
    ['no quarter at all', [], {}, 'no figures', true],
    ['nothing known', repeat(undefined, 12), {}, 'no figures', true],
  ];
  test.each(cases)('%s', (...[, values, terms, chart, provisional]) => {
    const process = judge(values, terms);
    expect([process.chart, process.provisional]).toEqual([chart, provisional]);
    if (!isCharted(process)) expect(rules(process).every((rule) => rule === undefined)).toBe(true);
  });
});

describe('an XmR chart', () => {
  test('all quarters equal: limits on the average, nothing flagged', () => {
    const process = judge(repeat(12, 12));
    expect(process.points[0]).toMatchObject({ average: 12, low: 12, high: 12 });
    expect(rules(process)).toEqual(repeat(undefined, 12));
  });

  test('a quarter outside is flagged, on its side', () => {
    const process = judge([20, 22, 19, 23, 21, 20, 22, 18, 21, 20, 22, 45]);
    // Average 273 / 12, average moving range 47 / 11 (R: mean(x) + 2.66 * mean(abs(diff(x)))).
    expect(process.points.at(-1)?.high).toBeCloseTo(273 / 12 + (2.66 * 47) / 11, 10);
    expect(rules(process).at(-1)).toBe('outside high');
  });

  test('a limit at or below 0 is none: no single quarter could fall below it', () => {
    expect(judge([0, 12, 1, 14, 0, 9, 2, 13, 0, 12, 1, 10]).points[0]?.low).toBeUndefined();
  });

  test('a missing quarter is a gap: no moving range goes across it', () => {
    const values = [10, 10, 10, 10, 10, 10, undefined, 30, 30, 30, 30, 30, 30];
    const process = judge(values);
    expect(process.points[6]).toMatchObject({ value: undefined });
    expect(process.points[6]?.average).toBeUndefined();
    // Every moving range is 0, so that the limits lie on the average of 20.
    expect(process.points[0]).toMatchObject({ average: 20, low: 20, high: 20 });
  });
});

describe('exact limits', () => {
  test('a count is flagged from the first that has a probability of 1 in 1,000 or less', () => {
    const outside = judge([...few.slice(0, 11), 9]);
    // Mean 19/12; R: ppois(c(6, 7), 19/12, lower.tail = FALSE) is 0.00126 and 0.00024, so that 7 is usual and 8 is not.
    expect(outside.points[0]?.high).toBe(7);
    expect(outside.chart).toBe('c');
    expect(rules(outside).at(-1)).toBe('outside high');
    expect(outside.points[0]?.low).toBeUndefined();
  });

  test('of 6 to 11 quarters a long run on one side is not flagged', () => {
    const process = judge([30, 30, 30, 22, 22, 22, 22, 22, 22, 22, 22]);
    expect(process.chart).toBe('c');
    expect(rules(process).filter(Boolean)).toEqual([]);
  });

  test('all of none: nothing is flagged, and the limit is none', () => {
    const process = judge(repeat(0, 12));
    expect(process.points[0]).toMatchObject({ average: 0, low: undefined, high: 0 });
    expect(rules(process).filter(Boolean)).toEqual([]);
  });

  test('every percentage 100: nothing is flagged, and nothing could rise', () => {
    const process = judge(repeat([20, 20] as const, 12), { unit: 'percent' });
    expect(process.points[0]).toMatchObject({ average: 100, low: 100, high: undefined });
    expect(rules(process).filter(Boolean)).toEqual([]);
  });

  test('limits of a percentage widen where there are fewer children', () => {
    const values: Given[] = repeat([30, 60] as const, 12).map((each, place) =>
      place === 3 ? ([5, 10] as const) : each,
    );
    const { points } = judge(values, { unit: 'percent' });
    expect(points[3]?.low).toBeLessThan(points[2]?.low ?? 0);
    expect(points[3]?.high).toBeGreaterThan(points[2]?.high ?? 100);
  });

  test('a limit at a whole percentage is that percentage, to the last digit', () => {
    // 57 / 100 * 100 would be 56.99999999999999.
    const values: Given[] = repeat([57, 100] as const, 12);
    expect(judge(values, { unit: 'percent' }).points[0]?.value).toBe(57);
  });

  test('a percentage of fewer than 10 is a gap', () => {
    const values: Given[] = [...repeat([15, 30] as const, 11), [9, 9]];
    const process = judge(values, { unit: 'percent' });
    expect(process.points.at(-1)).toMatchObject({ value: undefined });
    expect(process.provisional).toBe(true);
  });

  test('a share that may pass the whole is never judged', () => {
    expect(judge(repeat([31, 30] as const, 12), { unit: 'percent' }).chart).toBe('too few for a percentage');
  });
});

describe('what is not known', () => {
  test('a withheld quarter takes the limits with it: what is withheld is what is small', () => {
    const process = judge([12, 14, 11, 13, 3, 12, 14, 11, 13, 12, 14, 12], { board: 'withheld' });
    expect(process.chart).toBe('quarters withheld');
    expect(process.points[4]).toMatchObject({ value: undefined, events: 0 });
    expect(process.points.every(({ average, high }) => average === undefined && high === undefined)).toBe(true);
  });

  test('a quarter that is not available is a gap', () => {
    const reading = readingOf(repeat(12, 13), {});
    const observations = reading.observations.map((o, place) =>
      place === 2 ? { ...o, numerator: withheld('not available'), value: withheld('not available') } : o,
    );
    const process = processOf({ ...reading, observations } as Publishable, {
      series: 's',
      quarters: observations.map(({ period }) => period),
      terms: { targets: {}, rebases: [] },
    });
    expect(process.points.map(({ value }) => value)).toEqual([12, 12, undefined, ...repeat(12, 10)]);
    expect(process.chart).toBe('xmr');
  });

  test('a quarter that began before the extracts reach back is a gap', () => {
    const process = judge(repeat(12, 13), { since: quarterOfNumber(0).from + 1 });
    expect(process.points[0]?.value).toBeUndefined();
    expect(process.points[1]?.value).toBe(12);
  });

  test('a series that the measure does not have is a mistake', () => {
    const reading = readingOf([1], {});
    const asked = { series: 'none', quarters: [], terms: { targets: {}, rebases: [] } };
    expect(() => processOf(reading, asked)).toThrow('the measure m has no series none');
  });
});

describe('limits that begin anew', () => {
  const from = (place: number, series = 's'): Rebase => ({
    series,
    from: quarterOfNumber(place).from,
    because: 'a new scheme',
  });
  const values = [...repeat(30, 8), ...repeat(10, 7)];

  test('with seven quarters after the cause: trial limits of their own', () => {
    const { points, rebase, chart, provisional } = judge(values, { rebases: [from(8)] });
    expect([rebase?.done, chart, provisional]).toEqual([true, 'c', true]);
    expect([points[7]?.average, points[8]?.average]).toEqual([30, 10]);
  });

  test('with six quarters after it: not yet', () => {
    const { points, rebase } = judge(values.slice(0, 14), { rebases: [from(8)] });
    expect(rebase?.done).toBe(false);
    expect(points[7]?.average).toBe(points[8]?.average);
  });

  test('from twelve quarters after it they are settled', () => {
    const process = judge([...repeat(30, 8), ...repeat(10, 12)], { rebases: [from(8)] });
    expect([process.chart, process.provisional]).toEqual(['xmr', false]);
  });

  test('never for the cause of another series, or without one', () => {
    expect(judge(values, { rebases: [from(8, 'other')] }).rebase).toBeUndefined();
    expect(judge(values).points[7]?.average).toBe(judge(values).points[8]?.average);
  });

  test('a cause before the first quarter changes nothing; one to come is told as not yet done', () => {
    expect(judge(values, { rebases: [from(0)] }).rebase).toBeUndefined();
    expect(judge(values, { rebases: [from(20)] }).rebase).toMatchObject({ done: false });
  });

  test('fewer than six quarters before it have no limits', () => {
    const { points } = judge([...repeat(30, 5), ...repeat(10, 7)], { rebases: [from(5)] });
    expect(points[4]).toMatchObject({ value: 30 });
    expect(points[4]?.average).toBeUndefined();
    expect(points[5]?.average).toBe(10);
  });
});

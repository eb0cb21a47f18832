import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xmr } from '../../src/statistics/xmr.ts';
import { expectClose } from './expect-close.ts';

type Values = readonly (number | undefined)[];

/** The signals of a series as text, each with its place: `7 outside high`. */
const signalsOf = (values: Values): readonly string[] =>
  xmr(values).signals.flatMap((signal, place) => (signal ? [`${place} ${signal.rule} ${signal.side}`] : []));

const inARow = (first: number, last: number, what: string): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, step) => `${first + step} ${what}`);

// Expected values: exact fractions on paper. The moving ranges of the first are 2, 1, 2, 2, 2, on average 9/5.
test.each<[string, Values, readonly number[]]>([
  ['six quarters', [4, 6, 5, 7, 5, 3], [5, 0.212, 9.788, 1.808, 8.192]],
  [
    'a missing quarter: no moving range across it',
    [4, 6, undefined, 5, 7],
    [5.5, 0.18, 10.82, 5.5 - 266 / 75, 5.5 + 266 / 75],
  ],
  ['all quarters equal', [5, 5, 5, 5], [5, 5, 5, 5, 5]],
  ['all zero', [0, 0, 0], [0, 0, 0, 0, 0]],
  ['a low limit below 0 is left there', [0, 3, 0], [1, -6.98, 8.98, 1 - 5.32, 1 + 5.32]],
  ['counts of 100,000', [100_000, 100_300, 99_700], [100_000, 98_803, 101_197, 99_202, 100_798]],
])('average, limits and near limits: %s', (_, values, right) => {
  const { average = Number.NaN, limits = [], nearLimits = [] } = xmr(values);
  expectClose([average, ...limits, ...nearLimits], right);
});

test('no quarter, and one quarter missing: no average and no limits', () => {
  const none = { average: undefined, limits: undefined, nearLimits: undefined };
  expect(xmr([])).toEqual({ ...none, signals: [] });
  expect(xmr([undefined])).toEqual({ ...none, signals: [undefined] });
});

test('one quarter, and quarters that never follow one another: an average and no limits', () => {
  const none = { limits: undefined, nearLimits: undefined };
  expect(xmr([4])).toEqual({ average: 4, ...none, signals: [undefined] });
  expect(xmr([4, undefined, 6])).toEqual({ average: 5, ...none, signals: [undefined, undefined, undefined] });
});

test.each([Number.NaN, Infinity, -Infinity])('%d throws', (value) => {
  expect(() => xmr([1, value, 2])).toThrow(RangeError);
});

// Expected labels: each rule's definition tried on every window of seven or three, in exact fractions.
test.each<[string, Values, readonly string[]]>([
  ['none: common cause', [4, 6, 5, 7, 5, 3], []],
  ['outside, high', [12, 10, 13, 11, 12, 9, 11, 30, 12, 10, 11, 12], ['7 outside high']],
  ['outside, low', [40, 42, 39, 41, 40, 43, 41, 20, 40, 42, 41, 39], ['7 outside low']],
  ['on the high limit is inside', [220, 350, 260, 220, 250, 270, 274, 230, 566, 360], []],
  ['on the low limit is inside', [350, 350, 283, 310, 310, 167, 260, 300, 350, 320], []],
  ['a trend of six rises: all seven', [5, 9, 4, 8, 5, 6, 7, 8, 9, 10, 11, 6, 9, 5, 8], inARow(4, 10, 'trend high')],
  ['a trend of six falls: all seven', [9, 5, 10, 6, 11, 10, 9, 8, 7, 6, 5, 10, 6, 9], inARow(4, 10, 'trend low')],
  ['a tie breaks a trend', [5, 9, 4, 8, 5, 6, 7, 7, 8, 9, 10, 6, 9, 5, 8], []],
  ['a gap breaks a trend', [5, 9, 4, 8, 5, 6, 7, undefined, 8, 9, 10, 11, 6, 9, 5, 8], []],
  ['seven on one side: all seven', [3, 5, 4, 6, 3, 8, 9, 8, 9, 8, 9, 8, 4, 3, 5], inARow(5, 11, 'run high')],
  ['a gap breaks a run', [3, 5, 4, 6, 3, 8, 9, 8, 9, undefined, 8, 9, 8, 4, 3, 5], []],
  ['seven on one side of an average of 6', [4, 3, 7, 8, 7, 7, 7, 8, 7, 4, 4], inARow(2, 8, 'run high')],
  ['one on the average of 6 breaks the run', [4, 4, 7, 8, 7, 6, 7, 8, 7, 4, 4], []],
  [
    'two of three near the limit: only the near ones',
    [4, 0, 2, 3, 5, 12, 9, 12, 2, 5, 6, 3],
    ['5 two of three high', '7 two of three high'],
  ],
  ['two near the limit, the third on the other side', [1, 2, 2, 7, 8, 7, 6, 12, 6, 12], []],
  ['two near the limit, the third missing', [4, 0, 2, 3, 5, 12, undefined, 12, 2, 5, 6, 3], []],
  ['on the near limit is not near', [1266, 1266, 1030, 990, 458, 990, 990, 1050, 1050, 960, 950], ['4 outside low']],
  ['one outside is not one near', [8, 8, 9, 8, 8, 7, 3, 2, 5, 8], ['7 outside low']],
  [
    'outside before trend before run',
    [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 7, 8, 9, 10, 11, 24],
    [...inARow(0, 7, 'run low'), ...inARow(8, 14, 'trend high'), '15 outside high'],
  ],
  [
    'two of three before run',
    [2, 7, 3, 6, 7, 6, 9, 22, 16, 13, 18, 18, 22, 13],
    ['0 two of three low', '1 run low', '2 two of three low', ...inARow(3, 6, 'run low'), ...inARow(7, 13, 'run high')],
  ],
  [
    'the top of a rise and a fall of seven belongs to the rise, were it not outside',
    [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1],
    ['0 outside low', ...inARow(1, 5, 'trend high'), '6 outside high', ...inARow(7, 11, 'trend low'), '12 outside low'],
  ],
  ['all quarters equal', Array(12).fill(5), []],
  ['all zero', Array(12).fill(0), []],
  ['equal rates whose mean is rounded', Array(12).fill(0.1), []],
  [
    'one above all others that are equal: they are all below the average',
    [...Array(9).fill(5), 6],
    [...inARow(0, 8, 'run low'), '9 outside high'],
  ],
])('signals: %s', (_, values, right) => {
  expect(signalsOf(values)).toEqual(right);
});

describe('for any series of whole numbers', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 100_000 }));
  const series = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 }),
    fc.array(fc.option(value, { nil: undefined, freq: 9 }), { maxLength: 30 }),
  );
  const changed = (values: Values, change: (value: number) => number): Values =>
    values.map((one) => (one === undefined ? undefined : change(one)));
  const other = { high: 'low', low: 'high' } as const;

  test('its unit and where it is measured from make no difference', () => {
    fc.assert(
      fc.property(series, (values) => {
        expect(signalsOf(changed(values, (one) => one / 14_210))).toEqual(signalsOf(values));
        expect(signalsOf(changed(values, (one) => one + 1000))).toEqual(signalsOf(values));
      }),
      { numRuns: 500 },
    );
  });

  test('upside down, each signal changes its side and nothing else', () => {
    fc.assert(
      fc.property(series, (values) => {
        const turned = xmr(values).signals.map((signal) => signal && { ...signal, side: other[signal.side] });
        expect(xmr(changed(values, (one) => 200_000 - one)).signals).toEqual(turned);
      }),
      { numRuns: 500 },
    );
  });

  test('each beyond the limits, and nothing else, is outside', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { limits, signals } = xmr(values);
        const [low, high] = limits ?? [0, Infinity];
        const beyond = values.map((one) => one !== undefined && (one < low - 1e-6 || one > high + 1e-6));
        expect(signals.map((signal) => signal?.rule === 'outside')).toEqual(beyond);
      }),
      { numRuns: 500 },
    );
  });

  test('a gap has no signal', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { signals } = xmr(values);
        expect(signals.filter((_, place) => values[place] === undefined).every((one) => one === undefined)).toBe(true);
      }),
    );
  });
});

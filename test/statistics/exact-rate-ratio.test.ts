import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactRateRatio } from '../../src/statistics/exact-rate-ratio.ts';
import { rateRatio } from '../../src/statistics/rate-ratio.ts';
import { expectClose } from './expect-close.ts';

type Row = readonly [events: number, exposure: number, referenceEvents: number, referenceExposure: number];
type Answer = readonly [ratio: number, low: number, high: number, p: number];

const twoRates = ([events, exposure, referenceEvents, referenceExposure]: Row) => ({
  events,
  exposure,
  referenceEvents,
  referenceExposure,
});

const compare = (row: Row) => exactRateRatio(twoRates(row));

// Expected values: mpmath, 50 digits: sums over all outcomes, limits by bisection; R's `binom.test` gives the same limits
// to 15 digits. Published: Fay's as 0.024 to 1.05 (exactci vignette).
test.each<[string, Row, Answer]>([
  [
    "Fay's 2/17,877 v 10/20,000 (0.024 to 1.05)",
    [2, 17_877, 10, 20_000],
    [0.22375118867818986, 0.023837382348776654, 1.0499546775959367, 0.060556448433675546],
  ],
  [
    'Rothman 41/28,010 v 15/19,017',
    [41, 28_010, 15, 19_017],
    [1.8557586576222778, 1.0056840626892576, 3.609300311077905, 0.0476602467545659],
  ],
  [
    '14/2,300 v 22/14,210',
    [14, 2300, 22, 14_210],
    [3.931620553359684, 1.8603249025130197, 8.036465397118409, 0.000377123509369913],
  ],
  ['no events: low end 0', [0, 5000, 7, 14_210], [0, 0, 1.9718193314341184, 0.2423801149612367]],
  [
    'no reference events: high end Infinity',
    [7, 14_210, 0, 5000],
    [Infinity, 0.5071458546218293, Infinity, 0.2423801149612367],
  ],
  ['1 v 1 of the same exposure', [1, 1, 1, 1], [1, 0.012739367083666617, 78.496835316263, 1]],
  [
    '1 in a million v 1 in 7',
    [1, 1_000_000, 1, 7],
    [7e-6, 8.917556958566631e-8, 0.000549477847213841, 2.7999706002743975e-5],
  ],
  [
    '99,000 v 100,400',
    [99_000, 500_000, 100_400, 500_000],
    [0.9860557768924303, 0.9774275796995917, 0.9947600057776534, 0.0017304499639044365],
  ],
  [
    '100,000 v 95,000',
    [100_000, 480_000, 95_000, 471_234],
    [1.0334078947368421, 1.0242617939089969, 1.0426361874635395, 4.108958257334662e-13],
  ],
])('%s', (_, row, right) => {
  const { ratio, interval, p } = compare(row);
  expectClose([ratio, ...interval, p], right);
});

test('no events in either: nothing to compare', () => {
  expect(compare([0, 10, 0, 20])).toEqual({ ratio: Number.NaN, interval: [0, Infinity], p: 1 });
});

test.each<[string, Row]>([
  ['a negative count', [-1, 10, 2, 10]],
  ['a fractional reference count', [1, 10, 2.5, 10]],
  ['events but no population', [3, 0, 2, 10]],
  ['a reference without population', [3, 10, 2, 0]],
  ['no events, and no population either', [0, 0, 0, 0]],
])('%s throws', (_, row) => {
  expect(() => compare(row)).toThrow(RangeError);
});

describe('for any two rates', () => {
  const exposure = fc.integer({ min: 1, max: 1_000_000 });
  const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 }));
  const rows = fc
    .oneof(
      fc.tuple(count, exposure, count, exposure),
      fc.tuple(count, fc.constant(500), count, fc.integer({ min: 400, max: 3000 })),
    )
    .filter(([first, , second]) => first + second > 0);

  test('the test and the interval never contradict each other', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const { p, interval } = compare(row);
        expect(p < 0.05).toBe(interval[0] > 1 || interval[1] < 1);
      }),
      { numRuns: 400 },
    );
  });

  test('it holds the mid-P interval, and its p-value is no smaller', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const exact = compare(row);
        const midP = rateRatio(twoRates(row));
        expect(exact.interval[0]).toBeLessThanOrEqual(midP.interval[0]);
        expect(exact.interval[1]).toBeGreaterThanOrEqual(midP.interval[1]);
        expect(exact.p).toBeGreaterThanOrEqual(midP.p);
      }),
    );
  });

  /** Below it floating point has fewer digits to compare. */
  const smallest = 1e-300;

  test('changing places turns ratio and limits over and keeps the p-value', () => {
    fc.assert(
      fc.property(rows, ([events, from, referenceEvents, referenceFrom]) => {
        const one = compare([events, from, referenceEvents, referenceFrom]);
        const { ratio, interval, p } = compare([referenceEvents, referenceFrom, events, from]);
        expectClose([ratio, ...interval], [1 / one.ratio, 1 / one.interval[1], 1 / one.interval[0]]);
        expectClose([Math.max(p, smallest)], [Math.max(one.p, smallest)]);
      }),
    );
  });
});

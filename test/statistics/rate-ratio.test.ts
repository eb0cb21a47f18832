import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialTails } from '../../src/statistics/binomial-tails.ts';
import { rateRatio } from '../../src/statistics/rate-ratio.ts';
import { expectClose } from './expect-close.ts';

type Row = readonly [events: number, exposure: number, referenceEvents: number, referenceExposure: number];
type Answer = readonly [ratio: number, low: number, high: number, p: number];

const compare = ([events, exposure, referenceEvents, referenceExposure]: Row) =>
  rateRatio({ events, exposure, referenceEvents, referenceExposure });

// Expected p: exact rational sums; expected limits: bisection on 60-digit decimal sums. At 100,000 events both by a
// 40-digit decimal recurrence over all outcomes. Rothman 1998, p. 238, is the example of epitools `rateratio`, which
// prints p = 0.03545742. The limits of 1 v 1 are 1/39 and 39 on paper.
test.each<[string, Row, Answer]>([
  [
    "Fay's 2/17,877 v 10/20,000",
    [2, 17_877, 10, 20_000],
    [0.22375118867818986, 0.033351214663101016, 0.9174367579222439, 0.03578643254812032],
  ],
  [
    'Rothman 41/28,010 v 15/19,017',
    [41, 28_010, 15, 19_017],
    [1.8557586576222778, 1.041075243425932, 3.4494227604546577, 0.035457421772262146],
  ],
  [
    '14/2,300 v 22/14,210',
    [14, 2300, 22, 14_210],
    [3.931620553359684, 1.9634860431920256, 7.67008558597277, 2.3200427253902649e-4],
  ],
  ['no events: low end 0', [0, 5000, 7, 14_210], [0, 0, 1.5179900839709393, 0.12119005748061835]],
  [
    'no reference events: high end Infinity',
    [7, 14_210, 0, 5000],
    [Infinity, 0.6587658315817723, Infinity, 0.12119005748061835],
  ],
  ['1 v 1 of the same exposure', [1, 1, 1, 1], [1, 1 / 39, 39, 1]],
  ['1 in a million v 1 in 7', [1, 1_000_000, 1, 7], [7e-6, 1.7948717948717948e-7, 2.73e-4, 1.3999902000685995e-5]],
  [
    '99,000 v 100,400',
    [99_000, 500_000, 100_400, 500_000],
    [0.9860557768924303, 0.9774373627500046, 0.9947500499606967, 0.001717339326464559],
  ],
  [
    '100,000 v 95,000',
    [100_000, 480_000, 95_000, 471_234],
    [1.0334078947368421, 1.0242722816437217, 1.042625509265938, 4.0413435070424453e-13],
  ],
])('%s', (_, row, right) => {
  const { ratio, interval, p } = compare(row);
  expectClose([ratio, ...interval, p], right);
});

test('no events in either: nothing to compare', () => {
  expect(compare([0, 10, 0, 20])).toEqual({ ratio: Number.NaN, interval: [0, Infinity], p: 1 });
});

// Fay, exactci vignette: R's poisson.test(c(2,10), c(17877,20000)) gives p = 0.042 beside 0.024 to 1.05. The first adds
// the outcomes no likelier than the observed, the second leaves 2.5% in each whole tail; both come out here.
test("Fay's contradiction: R's p-value and R's interval are two methods, ours is one", () => {
  const tailsAt = (successes: number, ratio: number) =>
    binomialTails({ successes, trials: 12, odds: ratio * (17_877 / 20_000) });
  const points = Array.from({ length: 13 }, (_, successes) => tailsAt(successes, 1).point);
  const least = points.filter((point) => point <= tailsAt(2, 1).point).reduce((sum, point) => sum + point, 0);
  expect(least).toBeCloseTo(0.042, 3);
  expect(tailsAt(2, 0.024).atLeast).toBeCloseTo(0.025, 3);
  expect(tailsAt(2, 1.05).atMost).toBeCloseTo(0.025, 3);
  const { p, interval } = compare([2, 17_877, 10, 20_000]);
  expect(p).toBeLessThan(0.05);
  expect(interval[1]).toBeLessThan(1);
});

test.each<[string, Row]>([
  ['a negative count', [-1, 10, 2, 10]],
  ['a fractional count', [1.5, 10, 2, 10]],
  ['a fractional reference count', [1, 10, 2.5, 10]],
  ['events but no population', [3, 0, 2, 10]],
  ['a reference without population', [3, 10, 2, 0]],
  ['an exposure that is not a number', [3, Number.NaN, 2, 10]],
  ['no events, and no population either', [0, 0, 0, 0]],
])('%s throws', (_, row) => {
  expect(() => compare(row)).toThrow(RangeError);
});

describe('for any two rates', () => {
  const exposure = fc.integer({ min: 1, max: 1_000_000 });
  const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 }));
  const rows = fc.tuple(count, exposure, count, exposure).filter(([first, , second]) => first + second > 0);
  const evenly = fc.tuple(count, fc.constant(500), count, fc.integer({ min: 400, max: 3000 }));

  test('the test and the interval never contradict each other', () => {
    fc.assert(
      fc.property(fc.oneof(rows, evenly), (row) => {
        const { p, interval } = compare(row);
        expect(p < 0.05).toBe(interval[0] > 1 || interval[1] < 1);
      }),
      { numRuns: 400 },
    );
  });

  /** Below it floating point has fewer digits to compare. */
  const smallest = 1e-300;

  test('the ratio lies in its interval', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const { ratio, interval } = compare(row);
        expect(interval[0]).toBeLessThanOrEqual(ratio);
        expect(interval[1]).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });

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

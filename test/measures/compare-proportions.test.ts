import { describe, expect, test } from 'vitest';
import type { Proportion } from '../../src/measures/compare-proportions.ts';
import { compareProportions, subtractProportions } from '../../src/measures/compare-proportions.ts';
import type { Cell } from '../../src/measures/cross-tabulate.ts';
import { exactRateRatio } from '../../src/statistics/exact-rate-ratio.ts';
import { fisherExact } from '../../src/statistics/fisher-exact.ts';
import { koopman } from '../../src/statistics/koopman.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';

const cell = (count: number): Cell => ({ count, children: count, rows: [] });
const of = (x: number, n: number): Proportion => ({ cell: cell(x), before: cell(n) });
const allKnown = of(0, 0);

describe('the published example: children sentenced to custody of those sentenced, three years to March 2025', () => {
  const white = of(645, 11_111);
  test.each([
    ['Black', of(202, 2183), 1.594],
    ['Asian', of(68, 846), 1.385],
    ['Mixed', of(86, 1256), 1.18],
    ['Other', of(26, 304), 1.473],
  ])('%s', (_, group, ratio) => {
    expect(numberOf(compareProportions(group, white, allKnown).value)).toBeCloseTo(ratio, 3);
  });

  test('Other is where the method decides: Wald leaves 1 out, the exact range does not, nor does the exact p-value', () => {
    const { intervalOf, against } = compareProportions(of(26, 304), white, allKnown);
    // Wald on the logarithm: exp(ln 1.473 -/+ 1.96 x sqrt(1/26 - 1/304 + 1/645 - 1/11111)) is 1.012 to 2.144.
    const spread = 1.959963984540054 * Math.sqrt(1 / 26 - 1 / 304 + 1 / 645 - 1 / 11_111);
    const ratio = (26 * 11_111) / (304 * 645);
    expect(ratio * Math.exp(-spread)).toBeCloseTo(1.012, 3);
    expect(ratio * Math.exp(spread)).toBeCloseTo(2.144, 3);
    const exact = exactRateRatio({ events: 26, exposure: 304, referenceEvents: 645, referenceExposure: 11_111 });
    expect(exact.interval[0]).toBeCloseTo(0.955, 3);
    expect(exact.interval[1]).toBeCloseTo(2.179, 3);
    // Koopman's alone leaves 1 out by little and Fisher's test does not: the range is widened to take 1 in.
    const [low = 0, high = 0] = intervalOf() ?? [];
    expect(koopman({ x1: 26, n1: 304, x2: 645, n2: 11_111 }).interval[0]).toBeGreaterThan(1);
    expect(low).toBe(1);
    expect(high).toBeLessThan(2.179);
    expect(against?.p).toBeGreaterThan(0.05);
    expect(against?.exactP).toBe(fisherExact({ x1: 26, n1: 304, x2: 645, n2: 11_111 }));
    expect(against?.exactP).toBeGreaterThan(0.05);
    expect(against?.expected).toBeCloseTo((304 * 645) / 11_111, 12);
    // scipy's hypergeom: mid-P 0.0251 at 9 and 0.0510 at 10, 0.0559 at 26 and 0.0338 at 27.
    expect(against?.standsOut).toEqual({ low: 9, high: 27 });
  });
});

describe('a share of the stage before against another', () => {
  test('in points: 6 of 17 less 41 of 60 is 33 lower, 6 to 54 lower', () => {
    const { value, intervalOf, leansOn } = subtractProportions(of(6, 17), of(41, 60));
    expect(numberOf(value)).toBeCloseTo(-33.04, 2);
    expect(intervalOf()?.map((points) => Math.round(points))).toEqual([-54, -6]);
    expect(leansOn).toEqual({ numerator: 41, children: 41, rest: 19 });
  });

  test('what those not known could make of it: 4 of 8 against 3 of 12, 2 of 4 not known', () => {
    // The 2 who count of the others and the 2 who do not of this group: 4/10 over 5/14, 1.12. The other way about: 6/10
    // over 3/14, 2.8.
    const { value, against } = compareProportions(of(4, 8), of(3, 12), of(2, 4));
    expect(value).toEqual({ kind: 'known', value: 2 });
    expect(against?.ifNotKnown?.map((ratio) => Number(ratio.toFixed(12)))).toEqual([1.12, 2.8]);
    expect(against?.notKnown).toEqual({ numerator: 2, children: 2, rest: 2 });
    // None of 4 not known: of this group 4/12 over 3/12, of the others 4/8 over 3/16.
    const seldom = compareProportions(of(4, 8), of(3, 12), of(0, 4)).against?.ifNotKnown;
    expect(seldom?.map((ratio) => Number(ratio.toFixed(9)))).toEqual([1.333333333, 2.666666667]);
  });

  test('none of the others: no ratio, but the test and the least it can be', () => {
    // 6 of 8 against 0 of 12. All 6 of the 20 among the 8: 28 ways of 38,760, half of that twice.
    const { value, intervalOf, against } = compareProportions(of(6, 8), of(0, 12), allKnown);
    expect(value).toEqual({ kind: 'withheld', because: 'not applicable' });
    expect(intervalOf()?.[0]).toBeGreaterThan(1);
    expect(intervalOf()?.[1]).toBe(Number.POSITIVE_INFINITY);
    expect(against?.expected).toBe(0);
    expect(against?.p).toBeCloseTo(28 / 38_760, 12);
  });

  test('at its edges: none of the group is 0, all of it too; nobody in either is not applicable', () => {
    const none = { kind: 'withheld', because: 'not applicable' };
    const zero = compareProportions(of(0, 8), of(3, 12), allKnown);
    expect(zero.value).toEqual({ kind: 'known', value: 0 });
    expect(zero.intervalOf()?.[0]).toBe(0);
    expect(compareProportions(of(8, 8), of(12, 12), allKnown).value).toEqual({ kind: 'known', value: 1 });
    for (const [own, other] of [
      [of(0, 0), of(3, 12)],
      [of(3, 8), of(0, 0)],
    ] as const) {
      const nothing = compareProportions(own, other, allKnown);
      expect([nothing.value, nothing.intervalOf(), nothing.against]).toEqual([none, null, undefined]);
    }
    expect(compareProportions(of(0, 8), of(0, 12), allKnown).value).toEqual(none);
    expect(subtractProportions(of(0, 0), of(3, 12)).value).toEqual(none);
    expect(subtractProportions(of(3, 8), of(0, 12)).value).toEqual({ kind: 'known', value: 37.5 });
  });
});

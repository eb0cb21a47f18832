import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/signals/change.ts';
import {
  adjustedTogether,
  changeInCount,
  changeInProportion,
  changeInRate,
  clearDifferences,
} from '../../src/signals/change.ts';

describe('change in a count', () => {
  test('0 in 4 quarters after 3 in 12: given 3 in 16, none has (3/4) cubed, so mid-P is 27/64', () => {
    const { p, direction } = changeInCount({ events: 0, quarters: 4 }, { events: 3, quarters: 12 });
    expect(p).toBeCloseTo(27 / 64, 12);
    expect(direction).toBe('lower');
  });

  test('what would have stood out against none in 12: k in 4 has (1/4) to the k, and 3 is the first under 5%', () => {
    const { standsOut, p } = changeInCount({ events: 3, quarters: 4 }, { events: 0, quarters: 12 });
    expect(standsOut).toEqual({ low: undefined, high: 3 });
    expect(p).toBeCloseTo(1 / 64, 12);
    expect(changeInCount({ events: 2, quarters: 4 }, { events: 0, quarters: 12 }).p).toBeCloseTo(1 / 16, 12);
  });

  test('the counts said to stand out are those that do', () => {
    const before = { events: 60, quarters: 12 };
    const { standsOut } = changeInCount({ events: 20, quarters: 4 }, before);
    const p = (events: number) => changeInCount({ events, quarters: 4 }, before).p;
    expect(standsOut.low).toBeDefined();
    const low = standsOut.low ?? 0;
    expect([p(low) < 0.05, p(low + 1) < 0.05, p(standsOut.high - 1) < 0.05, p(standsOut.high) < 0.05]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test.each([
    [5, 'equal'],
    [6, 'higher'],
    [4, 'lower'],
  ] as const)('%i in 4 quarters against 15 in 12, by the quarter: %s', (events, direction) => {
    expect(changeInCount({ events, quarters: 4 }, { events: 15, quarters: 12 }).direction).toBe(direction);
  });

  test('none in either is no change', () => {
    expect(changeInCount({ events: 0, quarters: 4 }, { events: 0, quarters: 12 })).toMatchObject({
      p: 1,
      direction: 'equal',
    });
  });
});

describe('change in a rate', () => {
  test('over a population that stays it is the change in a count', () => {
    const rate = changeInRate({ events: 20, exposure: 4 * 5000 }, { events: 90, exposure: 12 * 5000 });
    const count = changeInCount({ events: 20, quarters: 4 }, { events: 90, quarters: 12 });
    expect(rate.p).toBeCloseTo(count.p, 12);
    expect([rate.direction, rate.standsOut]).toEqual([count.direction, count.standsOut]);
  });

  test('as many events from a population that has doubled are a lower rate', () => {
    expect(changeInRate({ events: 20, exposure: 2000 }, { events: 20, exposure: 1000 }).direction).toBe('lower');
  });
});

test('the p-values of a family are adjusted together, and those not tested stay out', () => {
  expect(adjustedTogether([{ p: 0.02 }, undefined, { p: 0.9 }])).toEqual([0.04, undefined, 0.9]);
});

describe('change in a proportion', () => {
  test('the counts said to stand out are those that do', () => {
    const before = { numerator: 212, denominator: 694 };
    const { standsOut } = changeInProportion({ numerator: 65, denominator: 211 }, before);
    const p = (numerator: number) => changeInProportion({ numerator, denominator: 211 }, before).p;
    const [low = 0, high = 0] = [standsOut.low, standsOut.high];
    expect([p(low) < 0.05, p(low + 1) < 0.05, p(high - 1) < 0.05, p(high) < 0.05]).toEqual([true, false, false, true]);
  });

  test('6 of 17 after 41 of 60: 33 points lower, 6 to 54, mid-P 0.018', () => {
    const { points, range, p, direction } = changeInProportion(
      { numerator: 6, denominator: 17 },
      { numerator: 41, denominator: 60 },
    );
    expect(Math.round(points)).toBe(-33);
    expect(range.map(Math.round)).toEqual([-54, -6]);
    expect(p).toBeCloseTo(0.018, 3);
    expect(direction).toBe('lower');
  });
  test('the same share of other numbers is equal', () => {
    const { direction, points } = changeInProportion(
      { numerator: 1, denominator: 2 },
      { numerator: 10, denominator: 20 },
    );
    expect([direction, points]).toEqual(['equal', 0]);
  });
});

describe('clear differences of a family, after Benjamini and Hochberg', () => {
  const family = (...p: readonly (number | undefined)[]): readonly (Comparison | undefined)[] =>
    p.map((value) => (value === undefined ? undefined : { p: value, direction: 'higher' }));

  test.each<[string, readonly (number | undefined)[], readonly boolean[]]>([
    ['one of one', [0.04], [true]],
    // 0.04 of three is 0.12.
    ['one of three, clear alone but not among three', [0.04, 0.5, 0.9], [false, false, false]],
    // 0.012 x 3 = 0.036; 0.03 x 3/2 = 0.045, but no more than the next, 0.04.
    ['three of three, in any order', [0.012, 0.04, 0.03], [true, true, true]],
    // 0.02 x 2 = 0.04: those not tested are not among the number, nor ever clear.
    ['what was not tested does not count', [0.02, undefined, undefined, 0.9], [true, false, false, false]],
    ['none of none', [], []],
  ])('%s', (_, p, clear) => {
    expect(clearDifferences(family(...p))).toEqual(clear);
  });
});

test('test and range of two proportions never contradict each other, nor what would have stood out', () => {
  const counts = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  const proportion = counts.map(([numerator, denominator]) => ({ numerator, denominator }));
  fc.assert(
    fc.property(proportion, proportion, (latest, before) => {
      const { p, range, standsOut } = changeInProportion(latest, before);
      expect(p < 0.05).toBe(range[0] > 0 || range[1] < 0);
      const at = (numerator: number) => changeInProportion({ ...latest, numerator }, before).p;
      for (const count of [standsOut.low, standsOut.high])
        if (count !== undefined) expect(at(count)).toBeLessThan(0.05);
    }),
  );
});

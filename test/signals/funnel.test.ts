import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnelOf } from '../../src/signals/funnel.ts';
import type { FunnelLimits } from '../../src/statistics/funnel.ts';
import { areasOf, entrantsOf2024 } from '../support/funnel-of-areas.ts';

const placesOf = (...[found, unit]: Parameters<typeof funnelOf>) =>
  funnelOf(found, unit)?.areas.map(({ area, standing }) => [area, standing?.place, standing?.side]);

test('rates: each area by whether its own Byar range at 95% and 99.8% holds the pooled average (limits computed in R)', () => {
  const funnel = funnelOf(entrantsOf2024, 'per 100,000');
  expect(funnel?.average).toEqual({ numerator: 1232, denominator: 434360 });
  expect(placesOf(entrantsOf2024, 'per 100,000')).toEqual([
    ['Aldermoor', 'within', undefined],
    ['Brindlequay', 'within', undefined],
    ['Cawdlemarsh', 'worth a look', 'lower'],
    ['Embercross', 'within', undefined],
    ['Fennelcote', 'within', undefined],
    ['Hollinstrand', 'within', undefined],
    ['Kestermoor', 'different', 'higher'],
    ['Larkenhythe', 'within', undefined],
    ['Osiergate', 'within', undefined],
    ['Pellowdene', 'different', 'lower'],
    ['Thornquill', 'within', undefined],
  ]);
  expect(funnel?.areas[0]?.value).toBeCloseTo(334.380610412926, 10);
});

const alike = (count: number) => Array.from({ length: count }, (_, place) => [`Like ${place}`, 30, 100] as const);

describe('percentages', () => {
  test.each([
    [30, 'within', undefined],
    [40, 'worth a look', 'higher'],
    [48, 'different', 'higher'],
    [14, 'worth a look', 'lower'],
    [13, 'different', 'lower'],
  ])(
    'from 50 children by normal limits, here of 98 beside 240 of 800: %i (z of 0.12, 2.06, 3.59, -3.08, -3.28 in R)',
    (numerator, ...standing) => {
      const found = areasOf(['Ours', numerator, 98], ...alike(8));
      expect(placesOf(found, 'percent')?.[0]).toEqual(['Ours', ...standing]);
    },
  );

  test.each([
    [0, 'different', 'lower'],
    [1, 'worth a look', 'lower'],
    [2, 'within', undefined],
    [10, 'within', undefined],
    [11, 'worth a look', 'higher'],
    [13, 'worth a look', 'higher'],
  ])(
    'below 50 by exact limits, here of 20 beside 300 of 1,000: %i (tails of 0.0009, 0.009, 0.04, 0.05, 0.02, 0.002 by pbinom in R)',
    (numerator, ...standing) => {
      const found = areasOf(['Ours', numerator, 20], ...alike(10));
      expect(placesOf(found, 'percent')?.[0]).toEqual(['Ours', ...standing]);
    },
  );

  test('of fewer than 10 children have no place, but are part of the average', () => {
    const found = areasOf(['Ours', 40, 100], ['Tiny', 5, 9], ...alike(3));
    expect(placesOf(found, 'percent')?.[1]).toEqual(['Tiny', undefined, undefined]);
    expect(funnelOf(found, 'percent')?.average).toEqual({ numerator: 135, denominator: 409 });
  });
});

describe('edges', () => {
  const unit = 'per 100,000';

  test('an area without events stays in the average and has a place: 0 where 20 would be is different', () => {
    const found = areasOf(
      ['Ours', 0, 10_000],
      ...Array.from({ length: 5 }, (_, of) => [`A${of}`, 25, 10_000] as const),
    );
    expect(funnelOf(found, unit)?.average).toEqual({ numerator: 125, denominator: 60_000 });
    expect(placesOf(found, unit)?.[0]).toEqual(['Ours', 'different', 'lower']);
  });

  test('one or two events have no place, but are part of the average', () => {
    const found = areasOf(['Ours', 30, 10_000], ['Few', 2, 10_000], ...alike(3));
    expect(placesOf(found, unit)?.[1]).toEqual(['Few', undefined, undefined]);
    expect(funnelOf(found, unit)?.average.numerator).toBe(122);
  });

  test.each(['percent', unit] as const)('no events anywhere: all within (%s)', (of) => {
    const none = Array.from({ length: 5 }, (_, place) => [`A${place}`, 0, 100] as const);
    expect(new Set(placesOf(areasOf(...none), of)?.map(([, place]) => place))).toEqual(new Set(['within']));
  });

  test('every child everywhere: all within', () => {
    const all = Array.from({ length: 5 }, (_, place) => [`A${place}`, 40, 40] as const);
    expect(new Set(placesOf(areasOf(...all), 'percent')?.map(([, place]) => place))).toEqual(new Set(['within']));
  });

  test('no funnel of fewer than five areas, nor without ours', () => {
    const four = areasOf(['Ours', 30, 100], ...alike(3));
    expect(funnelOf(four, 'percent')).toBeUndefined();
    expect(funnelOf({ ...entrantsOf2024, ownFrom: undefined }, unit)).toBeUndefined();
    expect(funnelOf(areasOf(['Ours', 30, 100], ...alike(4)), 'percent')).toBeDefined();
  });
});

const beyond = (value: number, [low, high]: readonly [number, number]): boolean => value < low || value > high;

/** Where the lines of the picture put a figure. */
function drawnAt(value: number, { inner, outer }: FunnelLimits): string {
  if (beyond(value, outer)) return 'different';
  return beyond(value, inner) ? 'worth a look' : 'within';
}

test.each(['percent', 'per 100,000'] as const)(
  'a place and the limits drawn never contradict each other (%s)',
  (unit) => {
    const counts = fc
      .integer({ min: 10, max: 3000 })
      .chain((denominator) =>
        fc.tuple(fc.integer({ min: 0, max: unit === 'percent' ? denominator : 400 }), fc.constant(denominator)),
      );
    fc.assert(
      fc.property(fc.array(counts, { minLength: 5, maxLength: 12 }), (areas) => {
        const funnel = funnelOf(areasOf(...areas.map(([x, n], place) => [`A${place}`, x, n] as const)), unit);
        const placed = (funnel?.areas ?? []).filter(({ standing }) => standing !== undefined);
        const drawn = placed.map(({ value, counts: { denominator } }) =>
          funnel ? drawnAt(value, funnel.limitsAt(denominator)) : '',
        );
        expect(drawn).toEqual(placed.map(({ standing }) => standing?.place));
      }),
      { numRuns: 200 },
    );
  },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { level95, level998 } from '../../src/statistics/level.ts';
import { poissonInterval } from '../../src/statistics/poisson-interval.ts';
import { rateFunnel } from '../../src/statistics/rate-funnel.ts';
import { expectClose } from './expect-close.ts';
import { verdictAmong } from './verdict-among.ts';

/** Areas as text: `12/4000 0/0`. */
const read = (text: string) =>
  text.split(' ').map((area) => {
    const [count = Number.NaN, exposure = Number.NaN] = area.split('/').map(Number);
    return { count, exposure };
  });

const written = (text: string): readonly string[] =>
  rateFunnel(read(text)).places.map((place) => (place ? `${place.verdict} ${place.side ?? ''}`.trim() : '-'));

// Expected limits as counts, inner then outer: mpmath, 50 digits, the two counts whose intervals end on either side of
// the expected count, and a straight line between them.
test.each<[number, readonly number[]]>([
  [0.5, [0, 2.6847706893890564, 0, 4.229868551172392]],
  [5, [0.6963807412293539, 10.305282659980598, 0, 13.73463440343019]],
  [12, [5.238414147671628, 19.728047716262843, 2.4206070640568664, 24.558783948222537]],
  [40, [27.603694274158418, 53.348933005995065, 21.440250299448774, 61.42680345119563]],
  [100_000, [99380.17899977978, 100620.76815526502, 99023.70864208236, 100979.1412094872]],
])('limits at %d expected', (expected, right) => {
  const { inner, outer } = rateFunnel(read('30/3000')).limitsAt(expected * 100);
  expectClose(
    [...inner, ...outer].map((limit) => limit * expected * 100),
    right,
  );
});

// 12 are expected in 4,000: the intervals of 5 and 20 leave it out, those of 6 and 19 do not; at 99.8% 2 and 25.
test.each<[string, string, readonly string[]]>([
  [
    'at 12 expected',
    '5/4000 6/4000 19/4000 20/4000 24/4000 25/4000 2/4000 3/4000 2996/996000',
    [
      'worth a look low',
      'within',
      'within',
      'worth a look high',
      'worth a look high',
      'different high',
      'different low',
      'worth a look low',
      'within',
    ],
  ],
  ['an area without events stays in', '0/4000 24/4000', ['different low', 'worth a look high']],
  ['an area without population has no place and no part', '0/0 4/0 12/4000', ['-', '-', 'within']],
  ['all zero', '0/10 0/4000', ['within', 'within']],
  ['all equal', '12/4000 12/4000 3/1000', ['within', 'within', 'within']],
  ['one area', '12/4000', ['within']],
  ['counts of 100,000', '100980/1000000 99023/1000000 2000000/20000000', ['different high', 'different low', 'within']],
])('%s: %s', (_, areas, right) => {
  expect(written(areas)).toEqual(right);
});

test.each<[string, string]>([
  ['no area', ''],
  ['none with population', '0/0 4/0'],
  ['a fractional count', '1.5/5'],
  ['a negative count', '-1/5'],
  ['a negative population', '1/-5'],
  ['a population that is not a number', '1/x'],
])('%s throws', (_, areas) => {
  expect(() => rateFunnel(areas === '' ? [] : read(areas))).toThrow(RangeError);
});

test.each([0, -5, Number.NaN, Infinity])('a line at %d throws', (exposure) => {
  expect(() => rateFunnel(read('3/10')).limitsAt(exposure)).toThrow(RangeError);
});

test.each([
  ['95%', level95],
  ['99.8%', level998],
])('the interval of a count moves up with the count, also from 9 to 10, at %s', (_, level) => {
  for (let count = 0; count < 2000; count += 1) {
    const [low, high] = poissonInterval(count, level);
    const [nextLow, nextHigh] = poissonInterval(count + 1, level);
    expect([nextLow > low, nextHigh > high]).toEqual([true, true]);
  }
});

describe('for any areas', () => {
  const area = fc.record({
    count: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 })),
    exposure: fc.integer({ min: 1, max: 40_000 }),
  });
  const areas = fc.array(area, { minLength: 1, maxLength: 12 });

  test("the verdict is that of the area's own intervals, in the order High 0.001, High 0.025, Low 0.001, Low 0.025", () => {
    fc.assert(
      fc.property(areas, (given) => {
        const { places } = rateFunnel(given);
        const all = given.reduce((sum, { count }) => sum + count, 0);
        const exposed = given.reduce((sum, { exposure }) => sum + exposure, 0);
        for (const [place, { count, exposure }] of given.entries()) {
          const expected = (all * exposure) / exposed;
          const [inner, outer] = [poissonInterval(count, level95), poissonInterval(count, level998)];
          const tests = [
            [outer[0] > expected, 'different high'],
            [inner[0] > expected, 'worth a look high'],
            [outer[1] < expected, 'different low'],
            [inner[1] < expected, 'worth a look low'],
          ] as const;
          const right = tests.find(([holds]) => holds)?.[1] ?? 'within undefined';
          expect(`${places[place]?.verdict} ${places[place]?.side}`).toBe(right);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the place agrees with the lines at its exposure', () => {
    fc.assert(
      fc.property(areas, (given) => {
        const { limitsAt, places } = rateFunnel(given);
        expect(places.map((place) => place?.limits)).toEqual(given.map(({ exposure }) => limitsAt(exposure)));
        expect(places.map((place) => place?.verdict)).toEqual(
          given.map(({ count, exposure }) => verdictAmong(count / exposure, limitsAt(exposure))),
        );
      }),
    );
  });

  test('the lines lie about the average, one pair within the other', () => {
    fc.assert(
      fc.property(areas, fc.double({ min: 0.1, max: 1e6, noNaN: true }), (given, exposure) => {
        const { average, limitsAt } = rateFunnel(given);
        const { inner, outer } = limitsAt(exposure);
        expect(inner[0]).toBeLessThanOrEqual(average * (1 + 1e-15));
        expect(inner[1]).toBeGreaterThanOrEqual(average * (1 - 1e-15));
        expect(outer[0]).toBeGreaterThanOrEqual(0);
        expect(outer[0]).toBeLessThanOrEqual(inner[0]);
        expect(inner[1]).toBeLessThanOrEqual(outer[1]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialTails } from '../../src/statistics/binomial-tails.ts';
import { proportionFunnel } from '../../src/statistics/proportion-funnel.ts';
import { expectClose } from './expect-close.ts';
import { verdictAmong } from './verdict-among.ts';

/** Areas as text: `6/20 0/0`. */
const read = (text: string) =>
  text.split(' ').map((area) => {
    const [x = Number.NaN, n = Number.NaN] = area.split('/').map(Number);
    return { x, n };
  });

const written = (text: string): readonly string[] =>
  proportionFunnel(read(text)).places.map((place) => (place ? `${place.verdict} ${place.side ?? ''}`.trim() : '-'));

// Expected limits at an average of 30%, inner then outer: mpmath, 50 digits, from 50 by the formula, below 50 by every
// outcome added in turn. No limit can be passed by 1 child.
test.each<[number, readonly number[]]>([
  [1, [0, 1, 0, 1]],
  [10, [0, 0.660802140354076, 0, 0.8408091654077675]],
  [20, [0.08117650598067584, 0.5372551465951471, 0.0014773166882814952, 0.6636996793479673]],
  [49, [0.16547730987848946, 0.4429516837084047, 0.10263333625148033, 0.5231606367012758]],
  [50, [0.17297981637977636, 0.42702018362022365, 0.09973005725883471, 0.5002699427411653]],
  [100, [0.21018316681457944, 0.38981683318542054, 0.15838776541988045, 0.44161223458011956]],
  [100_000, [0.29715974234910675, 0.30284025765089323, 0.29552182794180765, 0.3044781720581924]],
])('30%%, limits at %i', (n, right) => {
  const { inner, outer } = proportionFunnel(read('30/100 300/1000')).limitsAt(n);
  expectClose([...inner, ...outer], right);
});

test('2% of 50: the low limits are cut at 0', () => {
  const { inner, outer } = proportionFunnel(read('1/50')).limitsAt(50);
  expectClose([...inner, ...outer], [0, 0.058805307081790985, 0, 0.08118347813572412]);
});

test.each<[string, string, readonly string[]]>([
  [
    'below, between and beyond the limits at 30%',
    '38/100 39/100 44/100 45/100 22/100 21/100 16/100 15/100 300/1000',
    [
      'within',
      'worth a look high',
      'worth a look high',
      'different high',
      'within',
      'worth a look low',
      'worth a look low',
      'different low',
      'within',
    ],
  ],
  ['0 of 0 has no place', '0/0 30/100', ['-', 'within']],
  ['0 of n throughout', '0/5 0/40 0/300', ['within', 'within', 'within']],
  ['n of n throughout', '5/5 40/40 300/300', ['within', 'within', 'within']],
  ['all equal', '1/3 20/60 7/21', ['within', 'within', 'within']],
  ['just 0.025, 1 of 1 at 2.5%, is within', '1/1 0/39', ['within', 'within']],
  ['just 0.001, 3 of 3 at 10%, is not different', '3/3 0/27', ['worth a look high', 'within']],
  ['one area', '3/10', ['within']],
  ['none among some', '0/100 40/100 40/100', ['different low', 'worth a look high', 'worth a look high']],
  ['counts of 100,000', '30600/100000 29400/100000 30000/100000', ['different high', 'different low', 'within']],
])('%s: %s', (_, areas, right) => {
  expect(written(areas)).toEqual(right);
});

test.each<[string, string]>([
  ['no area', ''],
  ['only 0 of 0', '0/0'],
  ['more than all', '6/5'],
  ['1 of 0', '1/0'],
  ['a fractional count', '1.5/5'],
])('%s throws', (_, areas) => {
  expect(() => proportionFunnel(areas === '' ? [] : read(areas))).toThrow(RangeError);
});

test.each([0, -5, 20.5, Number.NaN])('a line at %d children throws', (n) => {
  expect(() => proportionFunnel(read('3/10')).limitsAt(n)).toThrow(RangeError);
});

describe('for any areas', () => {
  const area = fc
    .oneof(fc.integer({ min: 1, max: 49 }), fc.integer({ min: 1, max: 400 }))
    .chain((n) => fc.record({ x: fc.oneof(fc.constantFrom(0, n), fc.integer({ min: 0, max: n })), n: fc.constant(n) }));
  const areas = fc.array(area, { minLength: 1, maxLength: 12 });
  /** What rounding may make of a tail that is just 0.001 or 0.025. */
  const inside = 1 - 1e-12;
  const sideBy = (tail: number, { atMost, atLeast }: { readonly atMost: number; readonly atLeast: number }) => {
    if (atLeast < tail) return 'high';
    return atMost < tail ? 'low' : undefined;
  };

  test('below 50 the verdict is that of the exact tails', () => {
    fc.assert(
      fc.property(areas, (given) => {
        const { places, average } = proportionFunnel(given);
        for (const [place, { x, n }] of given.entries()) {
          if (n >= 50) continue;
          const tails = binomialTails({ successes: x, trials: n, odds: average / (1 - average) });
          const [far, near] = [sideBy(0.001 * inside, tails), sideBy(0.025 * inside, tails)];
          expect(places[place]).toMatchObject({ side: far ?? near });
          expect(places[place]?.verdict === 'different').toBe(far !== undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the place agrees with the lines at its denominator', () => {
    fc.assert(
      fc.property(areas, (given) => {
        const { limitsAt, places } = proportionFunnel(given);
        expect(places.map((place) => place?.limits)).toEqual(given.map(({ n }) => limitsAt(n)));
        expect(places.map((place) => place?.verdict)).toEqual(
          given.map(({ x, n }) => verdictAmong(x / n, limitsAt(n))),
        );
      }),
    );
  });

  test('the lines are from 0 to 1, the inner pair between the outer, and from 50 the average between them', () => {
    const denominator = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(areas, denominator, (given, n) => {
        const { average, limitsAt } = proportionFunnel(given);
        const { inner, outer } = limitsAt(n);
        const order = [0, outer[0], inner[0], ...(n >= 50 ? [average] : []), inner[1], outer[1], 1];
        expect(order).toEqual(order.toSorted((one, other) => one - other));
      }),
    );
  });

  test('counting the others instead turns the funnel upside down', () => {
    fc.assert(
      fc.property(areas, (given) => {
        const { places } = proportionFunnel(given);
        const turned = proportionFunnel(given.map(({ x, n }) => ({ x: n - x, n })));
        const other = { high: 'low', low: 'high' } as const;
        expect(turned.places.map((place) => place?.verdict)).toEqual(places.map((place) => place?.verdict));
        expect(turned.places.map((place) => place?.side)).toEqual(
          places.map((place) => place?.side && other[place.side]),
        );
      }),
    );
  });
});

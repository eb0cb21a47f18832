import fc from 'fast-check';
import { expect, test } from 'vitest';
import { garwood } from '../../src/statistics/garwood.ts';
import { level998 } from '../../src/statistics/level.ts';
import { expectClose } from './expect-close.ts';

// Expected values: bisection on 60-digit decimal Poisson sums. To three decimals they are the published table
// (Garwood 1936; Breslow and Day 1987): 0: 0 to 3.689, 1: 0.025 to 5.572, 5: 1.623 to 11.668, 10: 4.795 to 18.390.
test.each([
  ['0 events, the low end exactly 0', 0, [0, 3.6888794541139363]],
  ['1 event', 1, [0.025317807984289876, 5.571643390938899]],
  ['4 events', 4, [1.0898653736263249, 10.241588675403698]],
  ['5 events', 5, [1.6234863901184204, 11.668332079322669]],
  ['9 events', 9, [4.115373097378332, 17.08480345141917]],
  ['10 events', 10, [4.7953886961324335, 18.39035604201778]],
  ['22 events', 22, [13.78728287222961, 33.30826438712524]],
  ['100,000 events, by the incomplete gamma function of mpmath', 100_000, [99_381.15266374472, 100_621.74473974388]],
  ['100 events', 100, [81.36399125092314, 121.62679379242638]],
] as const)('%s', (_, count, right) => {
  expectClose(garwood(count), right);
});

// Expected values: bisection on mpmath Poisson sums, 50 digits; R's `qgamma` gives the same to 15.
test.each([
  ['0 events', 0, [0, 6.907755278982137]],
  ['1 event', 1, [0.0010005003335835335, 9.233413476451586]],
  ['5 events', 5, [0.7393717319178326, 16.45474520368011]],
  ['9 events', 9, [2.452424404363775, 22.65737330906293]],
  ['22 events', 22, [10.288146776034019, 40.70016282935501]],
] as const)('99.8%%: %s', (_, count, right) => {
  expectClose(garwood(count, level998), right);
});

test('none in 14,210: up to 26 per 100,000', () => {
  expect(Math.round((garwood(0)[1] / 14_210) * 100_000)).toBe(26);
});

test('the interval contains its count', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), (count) => {
      const [low, high] = garwood(count);
      expect(low).toBeLessThanOrEqual(count);
      expect(high).toBeGreaterThan(count);
    }),
    { numRuns: 50 },
  );
});

test.each([-1, 0.5, Number.NaN, Infinity])('%d throws', (count) => {
  expect(() => garwood(count)).toThrow(RangeError);
});

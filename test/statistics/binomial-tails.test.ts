import { expect, test } from 'vitest';
import { binomialTails } from '../../src/statistics/binomial-tails.ts';
import { expectClose } from './expect-close.ts';

// Expected values: exact rational sums up to 399 trials; above, a 60-digit decimal recurrence over all outcomes.
test.each([
  [
    '1 of 5 at a third (0.4609, where lib-r-math.js says 0.4603)',
    [1, 5, 1 / 2],
    [0.4609053497942387, 0.3292181069958848, 0.8683127572016461],
  ],
  ['6 of 17, below the mean', [6, 17, 41 / 19], [0.005174591832226261, 0.004045775638408261, 0.998871183806182]],
  ['none of 12', [0, 12, 1 / 3], [0.03167635202407837, 0.03167635202407837, 1]],
  ['all 12', [12, 12, 3], [1, 0.03167635202407837, 0.03167635202407837]],
  ['350 of 399, above the mean', [350, 399, 3], [0.9999999999119681, 1.255387251476766e-10, 2.1357061484023238e-10]],
  ['99,000 of 200,000', [99_000, 200_000, 1], [3.9121642576904325e-6, 8.098955862801471e-8, 0.999996168825301]],
  ['98,500 of 300,000', [98_500, 300_000, 1 / 2], [3.037933670896841e-9, 6.972134594435539e-11, 0.9999999970317877]],
  ['3 of 100,000', [3, 100_000, 1 / 33_333], [0.6472453312402805, 0.22404516821808973, 0.5767998369778092]],
  ['all 100,000', [100_000, 100_000, 99_999], [1, 0.36787760176657225, 0.36787760176657225]],
] as const)('%s', (_, [successes, trials, odds], right) => {
  const { atMost, point, atLeast } = binomialTails({ successes, trials, odds });
  expectClose([atMost, point, atLeast], right);
});

test('no trials: the only outcome is certain', () => {
  expect(binomialTails({ successes: 0, trials: 0, odds: 1 })).toEqual({ atMost: 1, point: 1, atLeast: 1 });
});

test('odds of 0: none is certain, any is impossible', () => {
  expect(binomialTails({ successes: 0, trials: 5, odds: 0 })).toEqual({ atMost: 1, point: 1, atLeast: 1 });
  expect(binomialTails({ successes: 1, trials: 5, odds: 0 })).toEqual({ atMost: 1, point: 0, atLeast: 0 });
});

test('endless odds: all is certain, fewer is impossible', () => {
  expect(binomialTails({ successes: 5, trials: 5, odds: Infinity })).toEqual({ atMost: 1, point: 1, atLeast: 1 });
  expect(binomialTails({ successes: 4, trials: 5, odds: Infinity })).toEqual({ atMost: 0, point: 0, atLeast: 1 });
});

test.each([
  ['more successes than trials', [6, 5, 1]],
  ['a negative count', [-1, 5, 1]],
  ['a fractional count', [1.5, 5, 1]],
  ['negative odds', [1, 5, -1]],
  ['odds that are not a number', [1, 5, Number.NaN]],
] as const)('%s throws', (_, [successes, trials, odds]) => {
  expect(() => binomialTails({ successes, trials, odds })).toThrow(RangeError);
});

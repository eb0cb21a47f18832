import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centralP } from '../../src/statistics/central-p.ts';
import { oneSampleRate } from '../../src/statistics/one-sample-rate.ts';
import { poissonTails } from '../../src/statistics/poisson-tails.ts';
import { expectClose } from './expect-close.ts';

// Expected values: 60-digit decimal Poisson sums; with a count of 0, exp(-expected) on paper.
test.each([
  ['none where 3 are expected', [0, 3], Math.exp(-3)],
  ['none where half an event is expected', [0, 0.5], Math.exp(-0.5)],
  ['14 where 6.5 are expected', [14, 6.5], 0.010055940316011685],
  ['3 where 10.25 are expected', [3, 10.25], 0.010856318067103096],
  ['as many as expected', [22, 22], 0.9719828087970896],
  ['100,000 where 100,700.5 are expected', [100_000, 100_700.5], 0.027140193386832656],
  ['none where none can be', [0, 0], 1],
  ['one where none can be', [1, 0], 0],
] as const)('%s', (_, [count, expected], right) => {
  expectClose([oneSampleRate(count, expected)], [right]);
});

test.each([
  ['a negative count', -1, 3],
  ['a fractional count', 1.5, 3],
  ['a negative expectation', 1, -3],
  ['an expectation that is not a number', 1, Number.NaN],
])('%s throws', (_, count, expected) => {
  expect(() => oneSampleRate(count, expected)).toThrow(RangeError);
});

test('it is a probability, no more than twice the smaller whole tail', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.double({ min: 0.01, max: 400, noNaN: true }),
      (count, expected) => {
        const p = oneSampleRate(count, expected);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(centralP(poissonTails(count, expected)));
      },
    ),
  );
});

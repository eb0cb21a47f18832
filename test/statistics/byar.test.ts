import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byar } from '../../src/statistics/byar.ts';
import { garwood } from '../../src/statistics/garwood.ts';
import { level998 } from '../../src/statistics/level.ts';
import { expectClose } from './expect-close.ts';
import { relativeError } from './relative-error.ts';

// Expected values: the formula in Python decimal, 60 digits.
test.each([
  ['1 event', 1, [0.013072132901504337, 5.563755582475262]],
  ['9 events', 9, [4.106885024013134, 17.085780688536687]],
  ['10 events', 10, [4.787449913967563, 18.391458605756476]],
  ['22 events', 22, [13.782492731613571, 33.30977877954091]],
  ['100,000 events', 100_000, [99_381.15261508366, 100_621.74478766193]],
] as const)('%s', (_, count, right) => {
  expectClose(byar(count), right);
});

// Expected values: the formula in mpmath, 50 digits.
test.each([
  ['10 events', 10, [2.916318374695685, 24.193724927880538]],
  ['22 events', 22, [10.253991317991959, 40.74136471463998]],
  ['100,000 events', 100_000, [99_025.63129872347, 100_981.07327148196]],
] as const)('99.8%%: %s', (_, count, right) => {
  expectClose(byar(count, level998), right);
});

// "from 10 up Byar is within 0.17% of exact".
test('from 10 events it is within 0.17% of the exact limits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 1_000 }), (count) => {
      const exact = garwood(count);
      const approximate = byar(count);
      expect(relativeError(approximate[0], exact[0])).toBeLessThan(0.0017);
      expect(relativeError(approximate[1], exact[1])).toBeLessThan(0.0017);
    }),
    { numRuns: 50 },
  );
});

test.each([0, -1, 0.5, Number.NaN])('%d throws', (count) => {
  expect(() => byar(count)).toThrow(RangeError);
});

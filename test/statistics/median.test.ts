import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from '../../src/statistics/median.ts';

// The third is R's own: median(c(4, 6, 8, 12, 4, 18)) is 7. The fifth: as text, 10 would come before 9.
test.each<[string, readonly number[], number]>([
  ['of one value, that value', [12], 12],
  ['of an odd number, the middle one once sorted', [18, 4, 6], 6],
  ['of an even number, the mean of the middle two', [4, 6, 8, 12, 4, 18], 7],
  ['of two, their mean', [4, 7], 5.5],
  ['by size, not by text', [10, 9, 100], 10],
  ['of values below nought', [-3, 0, -1], -1],
  ['of the same value again and again', [6, 6, 6, 6], 6],
])('%s', (_, values, middle) => {
  expect(median(values)).toBe(middle);
});

test.each([[[]], [[4, Number.NaN]], [[4, Infinity]]])('%j throws', (values) => {
  expect(() => median(values)).toThrow(new RangeError('a median needs finite values'));
});

test('the values are left in their order', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('as many values lie below it as above it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 }), (values) => {
      const middle = median(values);
      const beyond = (side: (value: number) => boolean): number => values.filter(side).length;
      expect(beyond((value) => value < middle)).toBeLessThanOrEqual(values.length / 2);
      expect(beyond((value) => value > middle)).toBeLessThanOrEqual(values.length / 2);
    }),
    { seed: 20_260_930, numRuns: 50 },
  );
});

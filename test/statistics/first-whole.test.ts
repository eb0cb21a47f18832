import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhole } from '../../src/statistics/first-whole.ts';

test.each([0, 1, 2, 3, 7, 8, 100_000])('holds from %i on', (from) => {
  expect(firstWhole((whole) => whole >= from)).toBe(from);
});

test('holds from any whole number on', () => {
  fc.assert(fc.property(fc.nat(), (from) => firstWhole((whole) => whole >= from) === from));
});

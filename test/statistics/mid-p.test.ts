import { expect, test } from 'vitest';
import { lowerMidP, midP, upperMidP } from '../../src/statistics/mid-p.ts';

// Two throws of a fair coin, on paper: 1/4, 1/2, 1/4.
test('each tail takes half of the point mass', () => {
  expect(lowerMidP({ atMost: 1 / 4, point: 1 / 4, atLeast: 1 })).toBe(1 / 8);
  expect(upperMidP({ atMost: 1 / 4, point: 1 / 4, atLeast: 1 })).toBe(7 / 8);
});

test('two-sided is twice the smaller tail, from either side', () => {
  expect(midP({ atMost: 1 / 4, point: 1 / 4, atLeast: 1 })).toBe(1 / 4);
  expect(midP({ atMost: 1, point: 1 / 4, atLeast: 1 / 4 })).toBe(1 / 4);
});

test('two-sided is 1 in the middle, and never more', () => {
  expect(midP({ atMost: 3 / 4, point: 1 / 2, atLeast: 3 / 4 })).toBe(1);
  expect(midP({ atMost: 1, point: 0.9, atLeast: 1 })).toBe(1);
});

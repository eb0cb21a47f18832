import { describe, expect, test } from 'vitest';
import { areFewest, isFigureTold, rungOf, rungOfEvents } from '../../src/vocabulary/small-numbers.ts';

describe('a percentage goes by what it is of', () => {
  test.each([
    [0, 'nobody'],
    [1, 'fewer than 5'],
    [4, 'fewer than 5'],
    [5, 'counts'],
    [9, 'counts'],
    [10, 'small numbers'],
    [29, 'small numbers'],
    [30, 'plain'],
    [100_000, 'plain'],
  ] as const)('of %d: %s', (denominator, rung) => {
    expect(rungOf({ numerator: 0, denominator }, 'percent')).toBe(rung);
    expect(rungOf({ numerator: denominator, denominator }, 'percent')).toBe(rung);
  });
});

describe('a rate goes by its events', () => {
  test.each([
    [0, 'small numbers'],
    [1, 'counts'],
    [2, 'counts'],
    [3, 'small numbers'],
    [19, 'small numbers'],
    [20, 'plain'],
    [100_000, 'plain'],
  ] as const)('%d events: %s', (numerator, rung) => {
    expect(rungOf({ numerator, denominator: 14_210 }, 'per 100,000')).toBe(rung);
    expect(rungOfEvents(numerator)).toBe(rung);
  });

  test('of a population of none: nobody', () => {
    expect(rungOf({ numerator: 0, denominator: 0 }, 'per 1,000')).toBe('nobody');
  });
});

test('a count is told as it is, an average or a median of five or more too', () => {
  expect(rungOf({ numerator: 1, denominator: 2 }, 'children')).toBe('plain');
  expect(rungOf({ numerator: 9, denominator: 5 }, 'average')).toBe('plain');
  expect(rungOf({ numerator: 9, denominator: 4 }, 'average')).toBe('fewer than 5');
  expect(rungOf({ numerator: 12, denominator: 1 }, 'months')).toBe('fewer than 5');
});

test('only the two upper rungs have a figure', () => {
  const told = (['nobody', 'fewer than 5', 'counts', 'small numbers', 'plain'] as const).filter(isFigureTold);
  expect(told).toEqual(['small numbers', 'plain']);
});

test('none are not fewer than five: there is nobody to point at', () => {
  expect([0, 1, 4, 5].map(areFewest)).toEqual([false, true, true, false]);
});

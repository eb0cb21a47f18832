import { expect, test } from 'vitest';
import { countsOrWhy, perUnit, publishedCounts } from '../../src/measures/published-counts.ts';
import { published } from '../support/published.ts';

const of = (value: number | undefined, numerator?: number, denominator?: number) =>
  published('Hackney', { value, numerator, denominator });

test.each([
  ['what its value was rounded from', of(155, 22, 14210)],
  ['none of some', of(0, 0, 14210)],
])('counts are taken: %s', (_, comparator) => {
  expect(publishedCounts(comparator, 'per 100,000')).toEqual({
    numerator: comparator.numerator,
    denominator: comparator.denominator,
  });
});

test.each([
  ['one of them is missing', of(155, 22)],
  ['beside a value that is withheld, which they would give away', of(undefined, 22, 14210)],
  ['out of nothing', of(0, 0, 0)],
  ['not whole: 22.5 events', of(158, 22.5, 14210)],
  ['below nothing', of(155, -22, 14210)],
  ['a population in thousands: 22 of 14 is 157,143 per 100,000, not 155', of(155, 22, 14)],
])('counts are not taken: %s', (_, comparator) => {
  expect(publishedCounts(comparator, 'per 100,000')).toBeUndefined();
});

test('more children than there are make no percentage, but more events than people can make a rate', () => {
  expect(publishedCounts(of(120, 12, 10), 'percent')).toBeUndefined();
  expect(publishedCounts(of(1200, 12, 10), 'per 1,000')).toEqual({ numerator: 12, denominator: 10 });
});

test('a rate told to two decimals agrees with its counts: 11 of 44,560 is 0.247 per 1,000', () => {
  expect(publishedCounts(of(0.25, 11, 44560), 'per 1,000')).toBeDefined();
  expect(perUnit({ numerator: 11, denominator: 44560 }, 'per 1,000')).toBeCloseTo(0.24686, 5);
});

test.each([
  ['value withheld', of(undefined, 22, 14210)],
  ['not given', of(155, 22)],
  ['cannot be counts', of(33, 12, 10)],
  ['not those of its value', of(33, 12, 120)],
])('why counts are not taken: %s', (because, comparator) => {
  expect(countsOrWhy(comparator, 'percent')).toBe(because);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedArea } from '../../src/measures/compared-areas.ts';
import type { Counts } from '../../src/measures/published-counts.ts';
import { perUnit } from '../../src/measures/published-counts.ts';
import type { AreaComparison, Beside } from '../../src/signals/compare-areas.ts';
import { compareArea } from '../../src/signals/compare-areas.ts';
import type { Unit } from '../../src/vocabulary/unit.ts';

const counts = (numerator: number, denominator: number): Counts => ({ numerator, denominator });

/** An area of which the counts are known, and the value as they give it. */
const counted = (of: Counts, unit: Unit, containsOwn = false): ComparedArea => ({
  ...valued(perUnit(of, unit), containsOwn),
  counts: of,
});

/** An area of which only the value is. */
const valued = (value: number | undefined, containsOwn = false): ComparedArea => ({
  area: 'There',
  value,
  counts: undefined,
  containsOwn,
  together: [],
  lacking: [],
});

const beside = (ours: Counts | undefined, area: ComparedArea, unit: Unit): Beside =>
  compareArea({ unit, counts: ours, inTheirs: ours }, area);

function comparisonOf({ comparison }: Beside): AreaComparison {
  if (typeof comparison === 'string') throw new Error(comparison);
  return comparison;
}

describe('counts are compared as two samples', () => {
  test('rates by the conditional mid-P: 22 of 14,210 against 588 of 210,400 (mpmath: 0.00319760946605)', () => {
    const row = beside(counts(22, 14210), counted(counts(588, 210400), 'per 100,000'), 'per 100,000');
    const { p, difference, direction, range } = comparisonOf(row);
    expect(p).toBeCloseTo(0.0031976094660504605, 12);
    expect(difference).toBeCloseTo(-124.647131699, 8);
    expect([direction, range, row.how]).toEqual(['lower', null, 'counts']);
    expect(row.interval?.map(Math.round)).toEqual([257, 303]);
  });

  test('percentages by Fisher and Newcombe: 6 of 17 against 41 of 60 (mpmath)', () => {
    const row = beside(counts(6, 17), counted(counts(41, 60), 'percent'), 'percent');
    const { p, difference, range, direction } = comparisonOf(row);
    expect(p).toBeCloseTo(0.018341137736616484, 12);
    expect(difference).toBeCloseTo((100 * 6) / 17 - (100 * 41) / 60, 10);
    expect(range?.[0]).toBeCloseTo(-53.79456927820445, 9);
    expect(range?.[1]).toBeCloseTo(-6.473253913485022, 9);
    expect(direction).toBe('lower');
  });

  test('none of ours: given 30 in both, none has (10/11) to the 30, and mid-P is that', () => {
    const row = beside(counts(0, 10000), counted(counts(30, 100000), 'per 100,000'), 'per 100,000');
    expect(comparisonOf(row).p).toBeCloseTo((10 / 11) ** 30, 12);
  });

  test('none of theirs: 5 in a tenth of the two has (1/11) to the 5', () => {
    const row = beside(counts(5, 10000), counted(counts(0, 100000), 'per 100,000'), 'per 100,000');
    expect(comparisonOf(row)).toMatchObject({ direction: 'higher' });
    expect(comparisonOf(row).p).toBeCloseTo((1 / 11) ** 5, 12);
  });

  test('none in either is equal', () => {
    const none = beside(counts(0, 10000), counted(counts(0, 100000), 'per 1,000'), 'per 1,000');
    expect(comparisonOf(none)).toMatchObject({ p: 1, direction: 'equal', difference: 0 });
    const nobody = beside(counts(0, 12), counted(counts(0, 40), 'percent'), 'percent');
    expect(comparisonOf(nobody)).toMatchObject({ p: 1, direction: 'equal' });
  });
});

describe('an area that holds ours', () => {
  test('is compared without ours: 610 of 224,610 less 22 of 14,210 is 588 of 210,400', () => {
    const whole = counted(counts(610, 224610), 'per 100,000', true);
    const row = beside(counts(22, 14210), whole, 'per 100,000');
    expect(comparisonOf(row).p).toBeCloseTo(0.0031976094660504605, 12);
    expect(row.how).toBe('counts of the rest');
    expect(row.value).toBeCloseTo((588 / 210400) * 100000, 10);
  });

  test('loses the counts its publisher has of us, not those we have', () => {
    const whole = counted(counts(615, 224620), 'per 100,000', true);
    const row = compareArea({ unit: 'per 100,000', counts: counts(22, 14210), inTheirs: counts(27, 14220) }, whole);
    expect(row.value).toBeCloseTo((588 / 210400) * 100000, 10);
  });

  test.each([
    ['more of ours than of theirs', counts(20, 224610)],
    ['nobody left', counts(30, 14210)],
    ['fewer people than we have', counts(610, 10000)],
  ])('is compared as a value where taking ours out leaves no counts: %s', (_, whole) => {
    const area = counted(whole, 'per 100,000', true);
    const row = beside(counts(22, 14210), area, 'per 100,000');
    expect(row).toMatchObject({ how: 'value with ours in it', value: area.value });
    expect(comparisonOf(row).p).toBe(comparisonOf(beside(counts(22, 14210), valued(area.value), 'per 100,000')).p);
  });

  test('of percentages: more children than are left cannot have reoffended', () => {
    const row = beside(counts(2, 30), counted(counts(40, 50), 'percent', true), 'percent');
    expect(row.how).toBe('value with ours in it');
  });

  test('is compared as a value where only that is known', () => {
    expect(beside(counts(22, 14210), valued(157, true), 'per 100,000').how).toBe('value with ours in it');
  });

  test('keeps ours in it where ours may not be shown: its rest would give ours away', () => {
    const whole = counted(counts(610, 224610), 'per 100,000', true);
    expect(compareArea({ unit: 'per 100,000', counts: undefined, inTheirs: counts(22, 14210) }, whole)).toMatchObject({
      value: whole.value,
      comparison: 'ours is not known',
    });
  });
});

describe('a bare value is taken as exact', () => {
  test('a rate: 22 of 14,210 against 157, which expects 22.3097 (mpmath: 0.975754065291)', () => {
    const row = beside(counts(22, 14210), valued(157), 'per 100,000');
    expect(comparisonOf(row).p).toBeCloseTo(0.9757540652911946, 12);
    expect([row.how, row.interval]).toEqual(['value', null]);
  });

  test('none where 1.57 are expected: mid-P is exp(-1.57)', () => {
    expect(comparisonOf(beside(counts(0, 1000), valued(157), 'per 100,000')).p).toBeCloseTo(Math.exp(-1.57), 12);
  });

  test('a percentage: 6 of 17 against 60 (mpmath: 0.0454069311242), its range Wilson less 60', () => {
    const { p, range } = comparisonOf(beside(counts(6, 17), valued(60), 'percent'));
    expect(p).toBeCloseTo(0.045406931124224, 12);
    expect(range?.[0]).toBeCloseTo(-42.690279602756256, 9);
    expect(range?.[1]).toBeCloseTo(-1.3003634852186892, 9);
  });

  test('a rate of nothing, 0 and 100 per cent can be compared too', () => {
    expect(comparisonOf(beside(counts(5, 10000), valued(0), 'per 1,000')).p).toBe(0);
    expect(comparisonOf(beside(counts(0, 10000), valued(0), 'per 1,000')).p).toBe(1);
    expect(comparisonOf(beside(counts(12, 12), valued(100), 'percent')).p).toBe(1);
    expect(comparisonOf(beside(counts(11, 12), valued(100), 'percent')).p).toBe(0);
  });
});

describe('nothing is compared', () => {
  const rates = (ours: Counts | undefined, area: ComparedArea) => beside(ours, area, 'per 100,000').comparison;
  const percentages = (ours: Counts, area: ComparedArea) => beside(ours, area, 'percent').comparison;

  test('without a figure of ours, or of theirs', () => {
    expect(rates(undefined, valued(157))).toBe('ours is not known');
    expect(rates(counts(22, 14210), valued(undefined))).toBe('theirs is not known');
  });

  test.each([1, 2])('with a rate of %i', (events) => {
    expect(rates(counts(events, 14210), valued(157))).toBe('ours is too small');
    expect(rates(counts(22, 14210), counted(counts(events, 9000), 'per 100,000'))).toBe('theirs is too small');
  });

  test('with a percentage of nine children', () => {
    expect(percentages(counts(6, 9), valued(60))).toBe('ours is too small');
    expect(percentages(counts(6, 17), counted(counts(3, 9), 'percent'))).toBe('theirs is too small');
  });

  test('but three events, or ten children, are enough for the exact tests', () => {
    expect(comparisonOf(beside(counts(3, 14210), valued(157), 'per 100,000')).p).toBeLessThan(1);
    expect(comparisonOf(beside(counts(1, 10), valued(60), 'percent')).p).toBeLessThan(0.05);
  });
});

test('an area and its rest: taking out what was put in gives back what it was', () => {
  const count = fc.integer({ min: 3, max: 400 });
  const people = fc.integer({ min: 1000, max: 300_000 });
  fc.assert(
    fc.property(fc.tuple(count, people, count, people), ([ours, ourPeople, theirs, theirPeople]) => {
      const whole = counted(counts(ours + theirs, ourPeople + theirPeople), 'per 1,000', true);
      const apart = beside(counts(ours, ourPeople), counted(counts(theirs, theirPeople), 'per 1,000'), 'per 1,000');
      const rest = beside(counts(ours, ourPeople), whole, 'per 1,000');
      expect(rest.comparison).toEqual(apart.comparison);
    }),
    { numRuns: 50 },
  );
});

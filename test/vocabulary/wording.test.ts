import fc from 'fast-check';
import { expect, test } from 'vitest';
import { known, withheld } from '../../src/vocabulary/figure.ts';
import { financialYear, monthOf, quarter, span, yearTo } from '../../src/vocabulary/period.ts';
import type { Unit } from '../../src/vocabulary/unit.ts';
import { units } from '../../src/vocabulary/unit.ts';
import {
  axisLabel,
  listed,
  say,
  sayBare,
  sayCount,
  sayExpected,
  sayNumber,
  sayPeriod,
  sayRange,
  shorthand,
} from '../../src/vocabulary/wording.ts';
import { day } from '../support/rows.ts';

test.each([
  ['a half goes up', [0.5, 'children'], '1'],
  ['a half goes up from an even number too', [2.5, 'percent'], '3'],
  ['a half below nought goes away from nought', [-2.5, 'points'], '\u22123'],
  ['a half that binary cannot hold goes up', [1.005, 'per 1,000'], '1.01'],
  ['a half that binary cannot hold, in the first decimal', [0.35, 'ratio'], '0.4'],
  ['just under a half goes down', [0.4999, 'children'], '0'],
  ['thousands have commas', [1_234_567, 'children'], '1,234,567'],
  ['decimals are shown where they are nought', [2, 'ratio'], '2.0'],
  ['two decimals per 1,000', [1.5, 'per 1,000'], '1.50'],
  ['one decimal per 10,000', [12.34, 'per 10,000'], '12.3'],
  ['none per 100,000', [157.4, 'per 100,000'], '157'],
  ['minus is a minus sign', [-12, 'points'], '\u221212'],
  ['never minus nought', [-0.4, 'points'], '0'],
  ['never minus nought with decimals', [-0.004, 'per 1,000'], '0.00'],
  ['minus nought itself', [-0, 'children'], '0'],
] as const)('%s', (_, [value, unit], said) => {
  expect(sayNumber(value, unit)).toBe(said);
});

test('what is said is never further from the number than half its last figure, and never minus nought', () => {
  const finest: Partial<Record<Unit, number>> = { 'per 1,000': 0.01, 'per 10,000': 0.1, ratio: 0.1, average: 0.1 };
  const unit = fc.constantFrom(...(Object.keys(units) as Unit[]));
  fc.assert(
    fc.property(unit, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (told, value) => {
      const said = sayNumber(value, told);
      expect(said).not.toMatch(/^[\u2212-][0.]+$/);
      const back = Number(said.replaceAll(',', '').replace('\u2212', '-'));
      expect(Math.abs(back - value)).toBeLessThanOrEqual((finest[told] ?? 1) / 2 + 1e-5);
    }),
    { seed: 1 },
  );
});

test('commas stand where Intl puts them, in whole numbers and before decimals', () => {
  const whole = new Intl.NumberFormat('en-GB');
  const decimals = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (number) => {
      expect(sayNumber(number, 'nights')).toBe(whole.format(number));
      expect(sayNumber(number / 100, 'per 1,000')).toBe(decimals.format(number / 100));
    }),
    { seed: 1 },
  );
});

test('a figure is said with its unit, and bare where its heading gives the unit', () => {
  expect(say(known(32.4), 'percent')).toBe('32%');
  expect(say(known(157), 'per 100,000')).toBe('157 per 100,000');
  expect(say(known(2.41), 'ratio')).toBe('2.4 times');
  expect(say(known(7), 'children')).toBe('7');
  expect(sayBare(known(32.4), 'percent')).toBe('32');
});

test.each([
  ['confidential', '[c]'],
  ['not available', '[x]'],
  ['not applicable', '[z]'],
  ['not yet mature', '[not yet mature]'],
  ['too small', '[u]'],
] as const)('a figure that is %s is %s, without a unit', (because, mark) => {
  expect(say(withheld(because), 'percent')).toBe(mark);
  expect(sayBare(withheld(because), 'percent')).toBe(mark);
});

test('nought is said as nought, and no two reasons share a mark', () => {
  expect(say(known(0), 'children')).toBe('0');
  expect(new Set(Object.values(shorthand)).size).toBe(5);
});

test.each([
  ['two ends', [[96.6, 234.4], 'per 100,000'], '97 to 234'],
  ['an end below nought', [[-3.2, 4], 'points'], '\u22123 to 4'],
  ['no upper end', [[1.25, Number.POSITIVE_INFINITY], 'ratio'], '1.3 or more'],
  ['ratios, one end of them so near 1 that a decimal more must tell its side', [[0.98, 1.4], 'ratio'], '0.98 to 1.40'],
  ['ratios, one end of them 1', [[1, 2.04], 'ratio'], '1.0 to 2.0'],
  ['rates that are nearly 1', [[0.98, 1.44], 'average'], '1.0 to 1.4'],
  ['no range at all', [null, 'percent'], ''],
] as const)('a range of %s', (_, [interval, unit], said) => {
  expect(sayRange(interval, unit)).toBe(said);
});

test('one is one child, and nought is no children', () => {
  const children = (count: number) => sayCount(count, 'child', 'children');
  expect([0, 1, 2, 1_400].map(children)).toEqual(['0 children', '1 child', '2 children', '1,400 children']);
});

test('a number expected has one decimal below 10', () => {
  expect([0, 0.04, 0.5, 5, 9.94, 9.96, 12.4, 1_400].map(sayExpected)).toEqual([
    '0',
    'fewer than 0.1',
    '0.5',
    '5.0',
    '9.9',
    '10',
    '12',
    '1,400',
  ]);
});

test.each([
  ['a quarter', quarter(2024, 3), ['Oct to Dec 2024', 'Oct\u2013Dec|2024']],
  ['a quarter in the next calendar year', quarter(2024, 4), ['Jan to Mar 2025', 'Jan\u2013Mar|2025']],
  ['a financial year', financialYear(2024), ['2024/25', '2024/25|']],
  ['a rolling year', yearTo(day('2024-12-31')), ['Year to 31 December 2024', 'Year to|Dec 2024']],
  ['a month', monthOf(day('2024-05-05')), ['May 2024', 'May|2024']],
  [
    'a span',
    span(day('2023-10-01'), day('2024-03-05')),
    ['1 October 2023 to 5 March 2024', '1 October 2023 to 5 March 2024|'],
  ],
] as const)('%s in a table and on an axis', (_, period, [inTable, onAxis]) => {
  expect(sayPeriod(period)).toBe(inTable);
  expect(axisLabel(period)).toBe(onAxis);
});

test('a list has commas and one and', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

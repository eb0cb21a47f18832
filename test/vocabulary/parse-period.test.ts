import { expect, test } from 'vitest';
import { dayOf, isoText } from '../../src/vocabulary/day.ts';
import { parsePeriod } from '../../src/vocabulary/parse-period.ts';
import { periodLengths, periodsWithin } from '../../src/vocabulary/period.ts';

test.each([
  ['2024Q1', 'quarter', ['2024-04-01', '2024-06-30']],
  ['2024Q4', 'quarter', ['2025-01-01', '2025-03-31']],
  ['2024q3', 'quarter', ['2024-10-01', '2024-12-31']],
  ['2024/25', 'year', ['2024-04-01', '2025-03-31']],
  ['2024-25', 'year', ['2024-04-01', '2025-03-31']],
  ['2011-12', 'year', ['2011-04-01', '2012-03-31']],
  ['1999/00', 'year', ['1999-04-01', '2000-03-31']],
  ['2024-11', 'month', ['2024-11-01', '2024-11-30']],
  ['2024-02', 'month', ['2024-02-01', '2024-02-29']],
  ['2024', 'rolling-year', ['2024-01-01', '2024-12-31']],
  ['2024-11-05', 'day', ['2024-11-05', '2024-11-05']],
  ['year to 2024-06-30', 'rolling-year', ['2023-07-01', '2024-06-30']],
  ['2021-10-01..2024-09-30', 'span', ['2021-10-01', '2024-09-30']],
  [' 2024 ', 'rolling-year', ['2024-01-01', '2024-12-31']],
] as const)('%j is a %s, %j', (label, kind, [from, to]) => {
  const found = parsePeriod(label);
  expect(found && [found.kind, isoText(found.from), isoText(found.to)]).toEqual([kind, from, to]);
});

test.each([
  ['a fifth quarter', '2024Q5'],
  ['a quarter nought', '2024Q0'],
  ['years that do not follow each other', '2024/26'],
  ['a month 13', '2024-13'],
  ['a month 00', '2024-00'],
  ['a quarter as others write it', 'Q1 2024'],
  ['a year of two figures', '24/25'],
  ['a day that does not exist', '2024-02-30'],
  ['a span the wrong way round', '2024-11-05..2024-11-04'],
  ['a year to a span', 'year to 2024-01-01..2024-12-31'],
  ['a span with one end', '2024-11-05..'],
  ['nothing', ''],
])('%s (%s) is no period', (_, label) => {
  expect(parsePeriod(label)).toBeUndefined();
});

test('every label that a period carries is read as that period', () => {
  for (const length of periodLengths)
    for (const period of periodsWithin(length, dayOf(2023, 2, 1), dayOf(2025, 3, 1)))
      expect(parsePeriod(period.label)).toEqual(period);
});

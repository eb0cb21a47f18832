import { expect, test } from 'vitest';
import { inventedComparatorRows } from '../sample-data/invent/invented-comparators.ts';

const rows = inventedComparatorRows();
const boroughs = [
  ...new Set(rows.filter(([, , , , , , source]) => source?.includes('no such borough')).map(([, area]) => area)),
];

const summed = (areas: readonly (string | undefined)[], measure: string, period: string): readonly number[] =>
  [4, 5].map((column) =>
    rows
      .filter((row) => row[0] === measure && row[2] === period && areas.includes(row[1]))
      .reduce((sum, row) => sum + Number(row[column]), 0),
  );

test.each([
  ['fte.rate', '2023'],
  ['fte.rate', '2024'],
  ['reoffending.binary', '2022/23'],
  ['reoffending.binary', '2023/24'],
])('the invented family and neighbours are the sums of their boroughs: %s of %s', (measure, period) => {
  expect(boroughs).toHaveLength(10);
  expect(summed(boroughs.slice(0, 5), measure, period)).toEqual(summed(['family'], measure, period));
  expect(summed(boroughs.slice(5, 8), measure, period)).toEqual(summed(['neighbours'], measure, period));
});

test('what is withheld has neither a value nor counts', () => {
  const withheld = rows.filter(([, area, , value]) => area === 'Pellowdene' && value === '');
  expect(withheld.map((row) => row.slice(3, 6))).toEqual([
    ['', '', ''],
    ['', '', ''],
  ]);
});

import { expect, test } from 'vitest';
import { daysTable } from '../../../src/report/tables/days-table.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { onDay } from '../../../src/vocabulary/period.ts';
import { days, publish, viewOf } from '../../charts/fixture-readings.ts';

const [sentence, remand] = ['custody_stock.sentence', 'custody_stock.remand'];
const first = dayOf(2026, 2, 1);
const february = Array.from({ length: 28 }, (_, day) => (day < 14 ? 2 : 4));

test('a row a month: fewest, most and the last day of it; a month told in part names its days', () => {
  const periods = Array.from({ length: 30 }, (_, day) => onDay(first + day));
  const observations = [
    ...days(sentence, first, [...february, 0, 1]),
    ...days(remand, first, [...february.map(() => 1), 0, null]),
  ];
  const { head, rows } = daysTable(publish(observations), viewOf([sentence, remand], periods), 'Days');
  expect(head.map(({ text }) => text)).toEqual([
    'Month',
    'Children serving a custodial sentence',
    'Children on remand',
  ]);
  expect(rows).toEqual([
    ['February 2026', '2 to 4, 4 on the last day', '1 on every day'],
    ['1 March 2026 to 2 March 2026', '0 to 1, 1 on the last day', '[c]'],
  ]);
});

test('one day is named; a day without an observation is not available; no day is no row', () => {
  const table = (number: number, counts: readonly number[]) =>
    daysTable(
      publish(days(sentence, first, counts)),
      viewOf(
        [sentence],
        Array.from({ length: number }, (_, day) => onDay(first + day)),
      ),
      'Days',
    ).rows;
  expect(table(1, [3])).toEqual([['1 February 2026', '3 on every day']]);
  expect(table(2, [3])).toEqual([['1 February 2026 to 2 February 2026', '[x]']]);
  expect(table(0, [])).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../src/measures/cross-tabulate.ts';
import { crossTabulate } from '../../src/measures/cross-tabulate.ts';
import { period } from '../support/flat.ts';
import { day } from '../support/rows.ts';

const event = (date: string, more: Partial<Event> = {}): Event => ({
  day: day(date),
  row: 0,
  child: 0,
  key: 0,
  ...more,
});

const [first, second, year] = [period('2024Q1'), period('2024Q2'), period('2024/25')];

test('an event counts in every period it lies in, both ends included', () => {
  const events = ['2024-03-31', '2024-04-01', '2024-06-30', '2024-07-01'].map((date, n) =>
    event(date, { key: n, row: n, child: n }),
  );
  const cells = crossTabulate(events, [first, second, year]);
  expect([first, second, year].map((p) => cells(p).count)).toEqual([2, 1, 3]);
  expect(cells(first).rows).toEqual([1, 2]);
});

test('events with one key in one period and group count once, children are distinct, rows are all of them', () => {
  const events = [
    event('2024-05-01', { key: 7, child: 1, row: 1 }),
    event('2024-05-02', { key: 7, child: 1, row: 2 }),
    event('2024-05-03', { key: 8, child: 1, row: 3 }),
  ];
  expect(crossTabulate(events, [first])(first)).toEqual(
    expect.objectContaining({ count: 2, children: 1, rows: [1, 2, 3] }),
  );
});

test('one key in two groups, or in two periods, counts in each', () => {
  const events = [event('2024-05-01', { row: 1 }), event('2024-05-02', { row: 2 }), event('2024-07-02', { row: 3 })];
  const cells = crossTabulate(events, [first, second, year], ({ row }) => (row === 1 ? 'asian' : 'black'));
  expect([cells(first, 'asian'), cells(first, 'black'), cells(second, 'black')].map(({ count }) => count)).toEqual([
    1, 1, 1,
  ]);
  expect(cells(year, 'black')).toMatchObject({ count: 1, rows: [2, 3] });
});

test('where nothing happened the cell is empty', () => {
  const nothing = { count: 0, children: 0, rows: [] };
  expect(crossTabulate([], [first])(first)).toEqual(nothing);
  const cells = crossTabulate([event('2024-05-01')], [first, second], () => 'asian');
  expect(cells(second, 'asian')).toEqual(nothing);
  expect(cells(first, 'white')).toEqual(nothing);
  expect(cells(first)).toEqual(nothing);
});

test('two groups of a name with a space are not confused', () => {
  const events = [event('2024-05-01', { key: 1, row: 1 }), event('2024-05-01', { key: 2, row: 2 })];
  const cells = crossTabulate(events, [first], ({ row }) => (row === 1 ? 'white male' : 'white female'));
  expect(cells(first, 'white male').rows).toEqual([1]);
  expect(cells(first, 'white')).toMatchObject({ count: 0 });
});

test('the groups of a period hold every event once, and count what a set counts', () => {
  const events = fc.array(
    fc.record({ offset: fc.nat(400), key: fc.nat(5), child: fc.nat(3), group: fc.constantFrom('a', 'b', 'c') }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(events, (given) => {
      const found = given.map(({ offset, key, child }, row) => ({ day: day('2024-04-01') + offset, key, child, row }));
      const cells = crossTabulate(found, [year], ({ row }) => given[row]?.group ?? '');
      for (const group of ['a', 'b', 'c']) {
        const inCell = found.filter((e) => e.day <= year.to && given[e.row]?.group === group);
        expect(cells(year, group).count).toBe(new Set(inCell.map(({ key }) => key)).size);
        expect(cells(year, group).children).toBe(new Set(inCell.map(({ child }) => child)).size);
        expect([...cells(year, group).rows]).toEqual(inCell.map(({ row }) => row));
      }
    }),
    { seed: 20_260_930, numRuns: 100 },
  );
});

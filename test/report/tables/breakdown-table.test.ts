import { expect, test } from 'vitest';
import type { Group } from '../../../src/measures/reading.ts';
import { breakdownTable } from '../../../src/report/tables/breakdown-table.ts';
import { confidential, counted, period, publish, share, viewOf } from '../../charts/fixture-readings.ts';

const label = '2025/26';
const entrants = (group: Group, count: number) => counted({ series: 'fte.count', label, group }, count);
const view = viewOf(['fte.count'], [period(label)]);
const table = breakdownTable(['sex', 'age', 'ward', 'category']);

test('a count by several dimensions: the order is the vocabulary, wards by the alphabet, offences nobody has left out', () => {
  const observations = [
    entrants({ ward: 'not_known' }, 1),
    entrants({ ward: 'West' }, 30),
    entrants({ ward: 'Abbey' }, 9),
    entrants({ category: 'robbery' }, 8),
    entrants({ category: 'drugs' }, 32),
    entrants({ category: 'arson' }, 0),
    entrants({ age: '15_17' }, 35),
    confidential(entrants({ age: '10_14' }, 5)),
    entrants({ sex: 'female' }, 0),
    entrants({ sex: 'male' }, 40),
    entrants({ sex: 'male', age: '15_17' }, 35),
    entrants(null, 40),
  ];
  const { head, rows } = table(publish(observations), view, 'Who they are');
  expect(head.map(({ text }) => text).join(' | ')).toBe('Group | Children | Share of all');
  expect(rows.map((cells) => cells.join(' | '))).toMatchInlineSnapshot(`
    [
      "All children | 40 | 100%",
      "Sex: Boys | 40 | 100%",
      "Sex: Girls | 0 | 0%",
      "Age: Aged 10 to 14 | [c] | ",
      "Age: Aged 15 to 17 | 35 | 88%",
      "Ward: Abbey | 9 | 23%",
      "Ward: West | 30 | 75%",
      "Ward: Not known | 1 | 3%",
      "Offence: Robbery | 8 | 20%",
      "Offence: Drugs | 32 | 80%",
    ]
  `);
});

test('fewer than 10 in all are told without shares', () => {
  const { rows } = table(publish([entrants(null, 9), entrants({ sex: 'male' }, 9)]), view, 'Who they are');
  expect(rows).toEqual([
    ['All children', '9', ''],
    ['Sex: Boys', '9', ''],
  ]);
});

test('a proportion has both counts, the figure and its range; under 10 it has neither percentage nor range', () => {
  const place = { series: 'reoffending.binary', label };
  const observations = [
    share({ ...place, group: { previous: '3_or_more' } }, 4, 8),
    share({ ...place, group: { previous: 'none' } }, 20, 80),
    share(place, 24, 88),
  ];
  const asked = viewOf(['reoffending.binary'], [period(label)]);
  const { head, rows } = breakdownTable(['previous'])(publish(observations), asked, 'Who reoffended');
  expect(head.map(({ text }) => text).join(' | ')).toMatchInlineSnapshot(
    `"Group | Children who reoffended | Children in the cohort | Per cent | Range"`,
  );
  expect(rows.map((cells) => cells.join(' | '))).toMatchInlineSnapshot(`
    [
      "All children | 24 | 88 | 27 | 19 to 37",
      "Earlier outcomes: No earlier caution or sentence | 20 | 80 | 25 | 17 to 35",
      "Earlier outcomes: 3 or more earlier occasions | 4 | 8 | [u] | ",
    ]
  `);
});

test('without observations, or without a period, there are no rows', () => {
  expect(table(publish([]), view, 'Who they are').rows).toEqual([]);
  expect(table(publish([entrants(null, 9)]), viewOf(['fte.count'], []), 'Who they are').rows).toEqual([]);
});

import { expect, test } from 'vitest';
import { noteNeeded } from '../../../src/report/kpi/note-needed.ts';
import { known } from '../../../src/vocabulary/figure.ts';
import { counted, share } from '../../charts/fixture-readings.ts';

const now = { series: 'a', label: '2025Q3' };
const before = { series: 'a', label: '2025Q2' };

test.each([
  ['a fifth beside a half of many', [20, 100], [50, 100], 'percentage'],
  ['the same percentages', [50, 100], [50, 100], ''],
  ['much for few children', [1, 4], [3, 4], ''],
  ['nobody to count now', [0, 0], [3, 4], ''],
  ['a denominator from 10 to 5', [3, 5], [6, 10], 'denominator'],
  ['a denominator from 10 to 6', [3, 6], [6, 10], ''],
  ['a denominator from 8 to 4 moved by four', [2, 4], [4, 8], ''],
  ['both', [20, 20], [20, 200], 'percentage; denominator'],
] as const)('percentages: %s', (...[, [x1, n1], [x2, n2], note]) => {
  expect(noteNeeded({ now: share(now, x1, n1), before: share(before, x2, n2) }, 'percent')).toBe(note);
});

test.each([
  ['doubled, by five', 10, 5, 'count'],
  ['doubled, by four', 8, 4, ''],
  ['not quite doubled', 19, 10, ''],
  ['halved, by five', 5, 10, 'count'],
  ['not quite halved', 6, 10, ''],
  ['from none to five', 5, 0, 'count'],
  ['from five to none', 0, 5, 'count'],
])('counts: %s', (...[, latest, earlier, note]) => {
  expect(noteNeeded({ now: counted(now, latest), before: counted(before, earlier) }, 'children')).toBe(note);
});

test('more counted than they are of is put to no test', () => {
  const more = { ...share(now, 5, 5), numerator: known(90) };
  expect(noteNeeded({ now: more, before: share(before, 5, 5) }, 'percent')).toBe('');
});

test('nothing is noted where a quarter is not known', () => {
  expect(noteNeeded({ now: counted(now, 10), before: undefined }, 'children')).toBe('');
  expect(noteNeeded({ now: undefined, before: counted(before, 10) }, 'children')).toBe('');
});

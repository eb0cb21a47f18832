import { expect, test } from 'vitest';
import { nearest } from '../../src/vocabulary/nearest.ts';

const headings = ['child_id', 'date_of_birth', 'sex', 'ethnicity', 'ward'];

test.each([
  ['a letter left out', 'ethncity', 'ethnicity'],
  ['a letter too many', 'ethniciity', 'ethnicity'],
  ['two letters changed over', 'ethnictiy', 'ethnicity'],
  ['another spelling of the same heading', 'Date of Birth', 'date_of_birth'],
  ['one letter of a short word', 'sx', 'sex'],
])('%s: the nearest is meant', (_, text, meant) => {
  expect(nearest(text, headings)).toBe(meant);
});

test.each([
  ['more than a third of it is different', 'ethnic', ['ethnicity']],
  ['a short word has two letters changed', 'sun', ['sex']],
  ['there are no candidates', 'sex', []],
])('nothing is suggested where %s', (_, text, candidates) => {
  expect(nearest(text, candidates)).toBeUndefined();
});

test('of two as near, the first is suggested', () => {
  expect(nearest('ward', ['wart', 'warm'])).toBe('wart');
});

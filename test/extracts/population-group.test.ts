import { expect, test } from 'vitest';
import { parsePopulationGroup } from '../../src/extracts/population-group.ts';

test.each([
  ['asian', 'asian'],
  ['Asian or Asian British', 'asian'],
  ['Black or Black British', 'black'],
  ['Mixed or Multiple', 'mixed'],
  ['Other ethnic group', 'other'],
  ['WHITE', 'white'],
  ['All', 'all'],
])('%s is the population of %s', (text, group) => {
  expect(parsePopulationGroup(text)).toBe(group);
});

test.each([
  ['a category of a group, which is not the whole of it', 'White British'],
  ['a code of a category', 'A1'],
  ['not known, which has no population', 'Not known'],
  ['anything else', 'everyone'],
  ['nothing', ''],
])('%s is no group', (_, text) => {
  expect(parsePopulationGroup(text)).toBeUndefined();
});

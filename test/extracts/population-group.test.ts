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
  ['White British', 'white_british'],
  ['W1', 'white_british'],
  ['Roma', 'white_roma'],
  ['Chinese', 'chinese'],
  ['A1', 'indian'],
])('%s is the population of %s', (text, group) => {
  expect(parsePopulationGroup(text)).toBe(group);
});

test.each([
  ['the older code for Chinese, which is no category of the Census', 'O1'],
  ['not known, which has no population', 'Not known'],
  ['anything else', 'everyone'],
  ['nothing', ''],
])('%s is no group', (_, text) => {
  expect(parsePopulationGroup(text)).toBeUndefined();
});

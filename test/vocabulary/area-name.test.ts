import { expect, test } from 'vitest';
import { areaName } from '../../src/vocabulary/area-name.ts';

test.each([
  ['london', 'London'],
  ['england_and_wales', 'England and Wales'],
  ['Kensington & Chelsea', 'Kensington & Chelsea'],
])('%s is %s', (area, name) => {
  expect(areaName(area)).toBe(name);
});

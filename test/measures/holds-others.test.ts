import { expect, test } from 'vitest';
import { holdsOthers } from '../../src/measures/holds-others.ts';

test.each(['london', 'England and Wales', 'england_and_wales', 'Wales', 'North West', 'Yorkshire and the Humber'])(
  '%s holds other areas',
  (area) => expect(holdsOthers(area, {})).toBe(true),
);

test.each(['E12000007_less_city', 'E92000001', 'K04000001', 'E13000001', 'Thames Valley region', 'Family average'])(
  'so does %s',
  (area) => expect(holdsOthers(area, {})).toBe(true),
);

test.each(['Hackney', 'E09000012', 'West Berkshire', 'North East Lincolnshire', 'East Sussex', 'Londonderry'])(
  '%s does not',
  (area) => expect(holdsOthers(area, {})).toBe(false),
);

test('a group that boardpack.yaml names does, however it is spelled', () => {
  expect(holdsOthers('Our neighbours', { our_neighbours: ['Hackney'] })).toBe(true);
  expect(holdsOthers('Hackney', { our_neighbours: ['Hackney'] })).toBe(false);
});

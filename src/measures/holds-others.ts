import { plain } from '../vocabulary/code-text.ts';
import type { Comparing } from './comparators.ts';

/** Names under which areas are published together: nations, regions as official statistics cut them, groups. */
const wider: ReadonlySet<string> = new Set(
  [
    ...['united_kingdom', 'great_britain', 'england_and_wales', 'england', 'wales', 'cymru'],
    ...['north_east', 'north_west', 'yorkshire', 'yorkshire_and_the_humber', 'yorkshire_and_humberside'],
    ...['east_midlands', 'west_midlands', 'midlands', 'east', 'east_of_england', 'eastern', 'south_east'],
    ...['south_west', 'london', 'greater_london', 'inner_london', 'outer_london'],
    ...['family', 'neighbours', 'statistical_neighbours'],
  ].map(plain),
);

const widerEnd = /(region|total|average)$/;

/** Official codes of the United Kingdom's parts, of England, of Wales, of regions and of the two parts of London. */
const widerCode = /^(k0[1-5]|e92|w92|e12|e13)\d{6}/;

/** Whether an area holds others that may be published by themselves, by its name, its code or what boardpack.yaml says. */
export function holdsOthers(area: string, groups: Comparing['groups']): boolean {
  const name = plain(area);
  return (
    wider.has(name) ||
    widerEnd.test(name) ||
    widerCode.test(name) ||
    Object.keys(groups).some((group) => plain(group) === name)
  );
}

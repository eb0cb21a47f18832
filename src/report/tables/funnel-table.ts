import { perUnit } from '../../measures/published-counts.ts';
import type { Observation } from '../../measures/reading.ts';
import type { Funnel, PlacedArea } from '../../signals/funnel.ts';
import { units } from '../../vocabulary/unit.ts';
import { capital, sayNumber, shorthand } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import { sayFew } from '../say-few.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

interface Words {
  readonly caption: string;
  readonly nameOf: (area: PlacedArea) => string;
  /** Ours, where it is counted from case records: its figure can be traced. */
  readonly counted: Observation | undefined;
}

/** The areas of a funnel by name, each with its counts, its figure and its place in words; their average last. */
export function funnelTable({ areas, average, unit }: Funnel, { caption, nameOf, counted }: Words): BlockOf<'table'> {
  const heads = ['Area', 'Counts', units[unit].heading, place];
  const figureOf = (area: PlacedArea): Cell => {
    const said = area.standing ? sayNumber(area.value, unit) : shorthand['too small'];
    return area.isOwn && counted ? figureCell(said, counted) : said;
  };
  return figureTable(caption, { heads, inWords: [place] }, [
    ...areas.map((area) => [
      nameOf(area),
      sayFew(area.counts, unit) ?? outOf(area.counts),
      figureOf(area),
      sayPlace(area),
    ]),
    ['All of them together', outOf(average), sayNumber(perUnit(average, unit), unit), 'The average'],
  ]);
}

const place = 'Place';

const outOf = ({ numerator, denominator }: Funnel['average']): string =>
  `${sayNumber(numerator, 'children')} of ${sayNumber(denominator, 'children')}`;

/** `Different: higher`, `Worth a look: lower`, `Within the limits`. */
function sayPlace({ standing }: PlacedArea): string {
  if (!standing) return 'Too few to place';
  return standing.side ? `${capital(standing.place)}: ${standing.side}` : 'Within the limits';
}

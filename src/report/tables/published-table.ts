import type { Comparator } from '../../measures/comparators.ts';
import { areaName } from '../../vocabulary/area-name.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import { sayBare, shorthand } from '../../vocabulary/wording.ts';
import type { Published } from '../contents/pack.ts';
import type { Block } from '../document.ts';
import type { Story } from '../story.ts';

/** Published figures beside the local ones, a row an area, for the six latest labels. */
export function publishedTable(
  { comparators }: Story,
  { measure, unit, caption, caution }: Published,
): readonly Block[] {
  const found = comparators.filter((comparator) => comparator.measure === measure);
  if (found.length === 0) return [];
  const labels = [...new Set(found.map(({ label }) => label))].sort().slice(-6);
  const areas = [...new Set(found.map(({ area }) => area))];
  const cell = (area: string, label: string): string =>
    sayPublished(
      found.find((c) => c.area === area && c.label === label),
      unit,
    );
  const sources = [...new Set(found.filter(({ label }) => labels.includes(label)).map(({ source }) => source))];
  const rows = areas.map((area) => [areaName(area), ...labels.map((label) => cell(area, label))]);
  const marks = rows.some((row) => row.includes(shorthand['not available'])) ? ['[x] withheld or not available.'] : [];
  return [
    {
      kind: 'table',
      caption,
      head: [{ text: 'Area (official)', numeric: false }, ...labels.map((text) => ({ text, numeric: true }))],
      rows,
    },
    {
      kind: 'note',
      text: [caution, ...marks, `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`].join(' '),
    },
  ];
}

const sayPublished = (comparator: Comparator | undefined, unit: Unit): string =>
  comparator ? sayBare(comparator.value, unit) : shorthand['not available'];

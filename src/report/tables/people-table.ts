import type { View } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import { ethnicGroupNames } from '../../vocabulary/ethnicity.ts';
import { sayBare } from '../../vocabulary/wording.ts';
import { ifNotKnownHead, standsOutHeads } from '../disparity/say-comparison.ts';
import type { BlockOf } from '../document.ts';
import type { DisparityRow } from './disparity-rows.ts';
import { comparedCells, disparityRows } from './disparity-rows.ts';
import type { Cell } from './figure-table.ts';
import { figureTable } from './figure-table.ts';

/** The children of each group at one stage, how many would be expected, and what would have stood out. */
export function peopleTable(reading: Publishable, view: View, caption: string): BlockOf<'table'> {
  const reference = ethnicGroupNames[view.reference];
  const heads = [
    'Group',
    'Children',
    `Expected at ${reference} rate`,
    `Times ${reference}`,
    'Range',
    ...standsOutHeads,
    ifNotKnownHead,
  ];
  const rows = disparityRows(reading, view, 'population').filter(
    ({ rung }) => rung.series.relative_rate === view.series[0],
  );
  return figureTable(caption, { heads }, rows.map(row));
}

function row({ name, compared, of }: DisparityRow): readonly Cell[] {
  const observation = of('relative_rate');
  const group = name.slice(name.indexOf(': ') + 2);
  if (!observation) return [group];
  const count = sayBare(observation.numerator, 'children');
  if (!compared) return [group, count, '', '', '', '', '', ''];
  return [group, count, ...comparedCells(compared)];
}

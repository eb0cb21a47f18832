import type { View } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import { ethnicGroupNames } from '../../vocabulary/ethnicity.ts';
import { sayBare } from '../../vocabulary/wording.ts';
import { ifNotKnownHead, standsOutHeads } from '../disparity/say-comparison.ts';
import type { BlockOf } from '../document.ts';
import type { DisparityRow } from './disparity-rows.ts';
import { comparedCells, disparityRows } from './disparity-rows.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/** Every group at every stage on the population: counts, what would be expected, the ratio, and how it was judged. */
export function relativeRateTable(reading: Publishable, view: View, caption: string): BlockOf<'table'> {
  const reference = ethnicGroupNames[view.reference];
  const heads = [
    'Stage and group',
    'Children',
    'Aged 10 to 17',
    `Expected at ${reference} rate`,
    `Times ${reference} rate`,
    'Range',
    ...standsOutHeads,
    ifNotKnownHead,
  ];
  return figureTable(caption, { heads }, disparityRows(reading, view, 'population').map(row));
}

function row({ name, ethnicity, compared, of }: DisparityRow): readonly Cell[] {
  const observation = of('relative_rate');
  if (!observation) return [name];
  const { numerator, denominator } = observation;
  if (ethnicity === 'not_known') return [name, sayBare(numerator, 'children'), '', '', '', '', '', '', ''];
  const counts = [sayBare(numerator, 'children'), denominator ? sayBare(denominator, 'children') : ''];
  if (!compared)
    return [name, ...counts, '', figureCell(sayBare(observation.value, 'ratio'), observation), '', '', '', ''];
  return [name, ...counts, ...comparedCells(compared)];
}

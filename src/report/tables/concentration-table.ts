import type { View } from '../../charts/chart.ts';
import { along } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import { sayBare, sayPeriod } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import { figureCell, figureTable } from './figure-table.ts';

const heads = [
  'Cohorts',
  'Children who reoffended',
  'Their reoffences, each once',
  'Children who account for half of them',
];

/** How few children account for half of the reoffences, a row a period. The view's series: those children, the reoffences. */
export function concentrationTable(
  reading: Publishable,
  { series: [half = '', reoffences = ''], periods }: View,
  caption: string,
): BlockOf<'table'> {
  const rows = periods.map((period) => {
    const [few] = along(reading, half, [period]);
    const [all] = along(reading, reoffences, [period]);
    return [
      sayPeriod(period),
      few?.denominator ? sayBare(few.denominator, 'children') : '[x]',
      all ? figureCell(sayBare(all.value, 'reoffences'), all) : '[x]',
      few ? figureCell(sayBare(few.value, 'children'), few) : '[x]',
    ];
  });
  return figureTable(caption, { heads }, rows);
}

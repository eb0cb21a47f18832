import type { Timeliness } from '../../checks/timeliness.ts';
import { inGoodTime } from '../../checks/timeliness.ts';
import { areEnough } from '../../vocabulary/small-numbers.ts';
import { sayNumber, sayPeriod, shorthand } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import { figureTable } from './figure-table.ts';

/** How soon outcomes were entered, a row a quarter: `18 of 23 (78%)` in good time, and after how long half of them were. */
export const timelinessTable = (quarters: readonly Timeliness[]): BlockOf<'table'> =>
  figureTable(
    'Outcomes by how soon they were entered',
    {
      heads: [
        'Quarter',
        `Entered within ${inGoodTime} working days`,
        'Half entered within (working days)',
        'Date of entry impossible',
        'Date of entry missing',
      ],
    },
    quarters.map((told) => [
      sayPeriod(told.quarter),
      ...sayDelays(told),
      sayNumber(told.impossible, 'outcomes'),
      sayNumber(told.undated, 'outcomes'),
    ]),
  );

function sayDelays({ outcomes, told, inGoodTime: soon, halfWithin }: Timeliness): readonly [string, string] {
  const mark = shorthand[outcomes > 0 ? 'not available' : 'not applicable'];
  if (halfWithin === undefined) return [mark, mark];
  const few = !areEnough(told);
  const share = few ? '' : ` (${sayNumber((soon / told) * 100, 'percent')}%)`;
  const counts = `${sayNumber(soon, 'outcomes')} of ${sayNumber(told, 'outcomes')}${share}`;
  return [counts, sayNumber(halfWithin, 'outcomes')];
}

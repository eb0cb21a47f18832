import type { View } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Observation } from '../../measures/reading.ts';
import { asTold } from '../../signals/as-told.ts';
import { ethnicGroupNames } from '../../vocabulary/ethnicity.ts';
import { isFigureTold } from '../../vocabulary/small-numbers.ts';
import { marked, sayBare, sayRange } from '../../vocabulary/wording.ts';
import {
  ifNotKnownHead,
  sayExpectedCell,
  sayIfNotKnown,
  sayOf,
  sayPoints,
  sayRatio,
  sayRatioRange,
} from '../disparity/say-comparison.ts';
import type { BlockOf } from '../document.ts';
import type { DisparityRow } from './disparity-rows.ts';
import { disparityRows } from './disparity-rows.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/** Every group at every stage out of its own children at the stage before: per cent, difference in points and ratio. */
export function stageBeforeTable(reading: Publishable, view: View, caption: string): BlockOf<'table'> {
  const reference = ethnicGroupNames[view.reference];
  const heads = [
    'Stage and group',
    'Of those before',
    'Per cent (range)',
    'Difference in points (range)',
    `Expected at ${reference} share`,
    `Times ${reference} (range)`,
    ifNotKnownHead,
  ];
  return figureTable(caption, { heads }, disparityRows(reading, view, 'stage before').map(row));
}

function row({ name, ethnicity, compared, of }: DisparityRow): readonly Cell[] {
  const share = of('of_stage_before');
  if (!share) return [name];
  if (ethnicity === 'not_known') return [name, sayOf({ ...share }), ...Array.from({ length: 5 }, () => '')];
  const told = asTold(share, { unit: 'percent' });
  const isTold = isFigureTold(told.rung) && told.value.kind === 'known';
  const shared = [
    name,
    sayOf(told),
    figureCell(
      isTold
        ? ranged(marked(sayBare(told.value, 'percent'), told.rung), sayRange(told.interval, 'percent'))
        : sayBare(told.value, 'percent'),
      share,
    ),
  ];
  const ratio = compared
    ? [
        compared.telling === 'too few' ? '' : sayExpectedCell(compared.observation),
        figureCell(ranged(sayRatio(compared), sayRatioRange(compared)), compared.observation),
        sayIfNotKnown(compared),
      ]
    : ['', '', ''];
  return [...shared, differenceSaid(isTold ? of('of_stage_before_difference') : undefined), ...ratio];
}

/** `20 (12 to 31)`. */
const ranged = (said: string, range: string): string => (range === '' ? said : `${said} (${range})`);

const differenceSaid = (difference: Observation | undefined): Cell =>
  difference?.value.kind === 'known' && difference.interval !== null
    ? figureCell(ranged(sayPoints(difference.value), sayRange(difference.interval, 'points')), difference)
    : '';

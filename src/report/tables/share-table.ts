import type { View } from '../../charts/chart.ts';
import type { Shares } from '../../charts/disparity-view.ts';
import { sharesAt } from '../../charts/disparity-view.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Observation } from '../../measures/reading.ts';
import { asTold } from '../../signals/as-told.ts';
import { known, numberOf } from '../../vocabulary/figure.ts';
import { isFigureTold, rungOf } from '../../vocabulary/small-numbers.ts';
import { marked, sayBare, sayRange, shorthand } from '../../vocabulary/wording.ts';
import { sayPoints } from '../disparity/say-comparison.ts';
import type { BlockOf } from '../document.ts';
import type { DisparityRow } from './disparity-rows.ts';
import { disparityRows } from './disparity-rows.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

const heads = [
  'Stage and group',
  'Children',
  'All of known ethnicity',
  'Per cent',
  'Per cent of 10 to 17s',
  'Difference in points',
  'Range',
  'Times all others',
  'Range',
];

/** Every group at every stage: its share of the children and of the population, and its rate against all other children. */
export const shareTable = (reading: Publishable, view: View, caption: string): BlockOf<'table'> =>
  figureTable(
    caption,
    { heads },
    disparityRows(reading, view, 'population').map((row) => rowOf(reading, row)),
  );

function rowOf(reading: Publishable, { name, rung, ethnicity, of }: DisparityRow): readonly Cell[] {
  const difference = of('share_difference');
  const shares = sharesAt(reading, rung, ethnicity);
  const others = of('relative_rate_others');
  if (difference && ethnicity === 'not_known')
    return [name, sayBare(difference.numerator, 'children'), ...heads.slice(2).map(() => '')];
  return [
    name,
    difference ? sayBare(difference.numerator, 'children') : shorthand['not available'],
    difference?.denominator ? sayBare(difference.denominator, 'children') : '',
    ...sharesSaid(shares, difference),
    ...(others ? ratioSaid(others) : ['', '']),
  ];
}

/** The two shares, their difference and its range; of too few the counts beside them say all there is. */
function sharesSaid(shares: Shares | undefined, difference: Observation | undefined): readonly Cell[] {
  if (!shares || !difference)
    return ['', '', difference ? figureCell(sayBare(difference.value, 'points'), difference) : '', ''];
  const aged = sayBare(known(shares.ofPopulation), 'percent');
  const rung = rungOf(
    { numerator: 0, denominator: (difference.denominator && numberOf(difference.denominator)) ?? 0 },
    'percent',
  );
  if (!isFigureTold(rung)) return [shorthand['too small'], aged, figureCell(shorthand['too small'], difference), ''];
  return [
    marked(sayBare(known(shares.own), 'percent'), rung),
    aged,
    figureCell(sayPoints(difference.value), difference),
    sayRange(difference.interval, 'points'),
  ];
}

function ratioSaid(observation: Observation): readonly Cell[] {
  const { value, interval, rung } = asTold(observation, { unit: 'ratio' });
  return [figureCell(marked(sayBare(value, 'ratio'), rung), observation), sayRange(interval, 'ratio')];
}

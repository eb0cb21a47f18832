import { rungOfBefore, rungSaid } from '../../charts/disparity-view.ts';
import { asTold } from '../../signals/as-told.ts';
import { isApart } from '../../signals/disparity-family.ts';
import { sayBare } from '../../vocabulary/wording.ts';
import type { FigureTable } from '../contents/pack.ts';
import { sayExpectedCell, sayOf, sayRatio, sayRatioRange } from '../disparity/say-comparison.ts';
import { disparityMatrix } from './disparity-matrix.ts';
import type { DisparityRow } from './disparity-rows.ts';

/** The ratios of a ladder, a row a stage and denominator and a column a group: children, ratio, range, and a word where it stands out. */
export const disparityLadderTable: FigureTable = (reading, view, caption) =>
  disparityMatrix({ reading, view, caption }, [
    { on: 'population', named: rungSaid, cell: onPopulation },
    { on: 'stage before', named: rungOfBefore, cell: onStageBefore },
  ]);

function onPopulation({ of, compared }: DisparityRow): string {
  const observation = of('relative_rate');
  return observation ? `${sayBare(observation.numerator, 'children')}${ratioOf(compared)}` : '';
}

function onStageBefore({ of, compared }: DisparityRow): string {
  const share = of('of_stage_before');
  return share ? `${sayOf(asTold(share, { unit: 'percent' }))}${ratioOf(compared)}` : '';
}

/** `: 3.0 (1.9 to 4.6), higher`, or nothing where there is no comparison or what it is of says why. */
function ratioOf(compared: DisparityRow['compared']): string {
  if (
    !compared ||
    compared.telling === 'too few' ||
    compared.telling === 'none' ||
    compared.observation.numerator.kind === 'withheld'
  )
    return '';
  const word = isApart(compared) ? `, ${compared.verdict}` : '';
  if (compared.telling !== 'counts') return `: ${sayRatio(compared)} (${sayRatioRange(compared)})${word}`;
  return `; ${sayExpectedCell(compared.observation)} expected${word}`;
}

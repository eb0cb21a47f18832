import { rungOfBefore, rungSaid } from '../../charts/disparity-view.ts';
import { asTold } from '../../signals/as-told.ts';
import type { FigureTable } from '../contents/pack.ts';
import { sayAfterCounts, sayNone, sayOf } from '../disparity/say-comparison.ts';
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
  return observation ? `${sayNone(observation.numerator)}${compared ? sayAfterCounts(compared) : ''}` : '';
}

function onStageBefore({ of, compared }: DisparityRow): string {
  const share = of('of_stage_before');
  return share ? `${sayOf(asTold(share, { unit: 'percent' }))}${compared ? sayAfterCounts(compared) : ''}` : '';
}

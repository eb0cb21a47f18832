import { rungOfBefore, rungSaid } from '../../charts/disparity-view.ts';
import { knownEthnicGroups } from '../../vocabulary/ethnicity.ts';
import type { FigureTable } from '../contents/pack.ts';
import { sayJudged } from '../disparity/say-comparison.ts';
import { disparityMatrix } from './disparity-matrix.ts';
import type { DisparityRow } from './disparity-rows.ts';

/** The p-values of every comparison of a family: adjusted for their number, alone, and by the exact central test. */
export const judgedTable: FigureTable = (reading, view, caption) =>
  disparityMatrix(
    { reading, view, caption },
    [
      { on: 'population', named: rungSaid, cell: judged },
      { on: 'stage before', named: rungOfBefore, cell: judged },
    ],
    knownEthnicGroups.filter((group) => group !== view.reference),
  );

const judged = ({ compared }: DisparityRow): string => (compared ? sayJudged(compared) : '');

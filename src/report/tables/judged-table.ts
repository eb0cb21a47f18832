import { rungOfBefore, rungSaid } from '../../charts/disparity-view.ts';
import { ethnicGroupNames } from '../../vocabulary/ethnicity.ts';
import { capital } from '../../vocabulary/wording.ts';
import type { FigureTable } from '../contents/pack.ts';
import { sayP } from '../say-p.ts';
import type { DisparityRow } from './disparity-rows.ts';
import { disparityRows } from './disparity-rows.ts';
import { figureTable } from './figure-table.ts';

const heads = ['Stage and group', 'Adjusted for their number', 'Alone', 'Exact test alone', 'Said'];

/** The p-values of every comparison of a family that was made: adjusted for their number, alone, and by the exact central test. */
export const judgedTable: FigureTable = (reading, view, caption) => {
  const [onAll, among] = [disparityRows(reading, view, 'population'), disparityRows(reading, view, 'stage before')];
  const stages = [...new Set(onAll.map(({ rung }) => rung.stage))];
  const rows = stages.flatMap((stage) =>
    [...onAll, ...among].filter(({ rung }) => rung.stage === stage).flatMap(judged),
  );
  return figureTable(caption, { heads, inWords: ['Said'] }, rows);
};

function judged({ compared, rung, ethnicity }: DisparityRow): readonly (readonly string[])[] {
  if (compared?.adjusted === undefined || !compared.observation.against) return [];
  const { p, exactP } = compared.observation.against;
  const stage = compared.on === 'population' ? rungSaid(rung) : rungOfBefore(rung);
  const values = [compared.adjusted, p, exactP].map(sayP);
  return [[`${stage}: ${ethnicGroupNames[ethnicity]}`, ...values, capital(compared.verdict)]];
}

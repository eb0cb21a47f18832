import type { DisparityStage } from '../../vocabulary/disparity-rung.ts';
import { disparityStages } from '../../vocabulary/disparity-rung.ts';
import type { Basis } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { custodialOutcomes } from './custodial-outcomes.ts';
import { disparityEvents } from './disparity-events.ts';
import { diversionEvents } from './diversion-events.ts';
import { episodes } from './episodes.ts';
import { firstOutcomes } from './first-outcomes.ts';
import { offenceEvents } from './offence-events.ts';
import { inDetention, remandsOf } from './remands.ts';

/** Whom the rule of each stage leaves out; children sentenced at court are among those cautioned or sentenced. */
const leftOutAt: Readonly<Record<Exclude<DisparityStage, 'court'>, (basis: Basis) => readonly LeftOut[]>> = {
  offence: (basis) => offenceEvents(basis).leftOut,
  diversion: (basis) => diversionEvents(basis).leftOut,
  children: (basis) => disparityEvents(basis).leftOut,
  fte: (basis) => firstOutcomes(basis).leftOut,
  custody: (basis) => custodialOutcomes(basis).leftOut,
  remand: (basis) => [
    ...episodes(basis).leftOut,
    {
      reason: 'in local authority accommodation',
      sentence: 3,
      table: 'custodyEpisodes',
      rows: remandsOf(basis).flatMap((remand) => (inDetention(remand) ? [] : [remand.row])),
    },
  ],
};

/** What each stage leaves out, under its own name and the sentence that says who counts: each follows the rule of another measure. */
export const ladderLeftOut = (basis: Basis): readonly LeftOut[] =>
  disparityStages.flatMap((stage) =>
    stage === 'court'
      ? []
      : leftOutAt[stage](basis).map(({ reason, ...left }) => ({ ...left, sentence: 3, reason: `${stage}: ${reason}` })),
  );

import { episodeKinds, establishments } from '../vocabulary/custody.ts';
import { code, day, identifier } from './columns.ts';
import { defineExtract } from './extract.ts';

export const custodyEpisodes = defineExtract({
  name: 'custody_episodes',
  columns: {
    episodeId: identifier('episode_id', 'filled'),
    childId: identifier('child_id', 'filled'),
    kind: code('kind', 'filled', episodeKinds),
    startDate: day('start_date', 'filled'),
    endDate: day('end_date', 'present'),
    establishment: code('establishment', 'present', establishments),
    outcomeId: identifier('outcome_id', 'optional'),
  },
});

import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { measuresByRelease, measuresByRemand } from './measures-touched.ts';
import { ofTwoChildren } from './of-two-children.ts';

export const episodeOutcomeOfAnotherChild: Check = {
  id: 'episode-outcome-of-another-child',
  severity: 'changes',
  title: 'A custody episode names an outcome of another child',
  because:
    'KPI 1 takes the day of release of a custodial order from the episode of its outcome: here it is the day of another child. The episode counts for the child it names, who may be the wrong one.',
  fix: 'See which child was in custody, and correct the child or the outcome of the episode.',
  touches: ['kpi-1-accommodation', 'custody-on-the-day', ...measuresByRemand, ...measuresByRelease],
  source: 'Our own: a child serves a sentence of their own.',
  example: {
    fails: {
      children: [{ child_id: 'C1' }, { child_id: 'C2' }],
      outcomes: [{ child_id: 'C1' }],
      custodyEpisodes: [{ child_id: 'C2', outcome_id: 'O1' }],
    },
    passes: {
      children: [{ child_id: 'C1' }, { child_id: 'C2' }],
      outcomes: [{ child_id: 'C1' }],
      custodyEpisodes: [{ child_id: 'C1', outcome_id: 'O1' }],
    },
  },
  looksAt: [
    lookBeside(['children', 'outcomes'], 'custodyEpisodes', ['childId', 'outcomeId'])((dataset) => {
      const { custodyEpisodes, links } = dataset;
      const differ = ofTwoChildren(dataset);
      return rowsWhere(custodyEpisodes, (row) => {
        const outcome = links.outcomeOfEpisode.at(row);
        return present(outcome) && differ(links.childOfEpisode.at(row), links.childOfOutcome.at(outcome));
      });
    }),
  ],
};

import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { measuresByRelease, measuresByRemand } from './measures-touched.ts';
import { groupAt } from './standing-outcome.ts';

export const episodeOutcomeNotCustodial: Check = {
  id: 'episode-outcome-not-custodial',
  severity: 'changes',
  title: 'An episode of a custodial sentence names an outcome that is not custody',
  because:
    'Either the child was sentenced to custody, and the sentence is missing from the use of custody, or nobody was in custody under a sentence, and the child counts in custody on the day and, once released, in reoffending.',
  fix: 'Name the custodial outcome on the episode, or correct the kind of episode or the outcome.',
  touches: [
    'custodial-sentences',
    'custody-on-the-day',
    ...measuresByRemand,
    ...measuresByRelease,
    'kpi-1-accommodation',
  ],
  source: 'Our own: only a custodial outcome is served in custody.',
  example: {
    fails: {
      children: [{}],
      outcomes: [{ outcome: 'referral_order' }],
      custodyEpisodes: [{ kind: 'sentence', outcome_id: 'O1' }],
    },
    passes: {
      children: [{}],
      outcomes: [{ outcome: 'detention_and_training_order' }],
      custodyEpisodes: [{ kind: 'sentence', outcome_id: 'O1' }],
    },
  },
  looksAt: [
    {
      ...lookBeside(['children', 'outcomes'], 'custodyEpisodes', ['kind', 'outcomeId'])((dataset) => {
        const { custodyEpisodes, outcomes, links } = dataset;
        return rowsWhere(custodyEpisodes, (row) => {
          const outcome = links.outcomeOfEpisode.at(row);
          if (custodyEpisodes.columns.kind.codeAt(row) !== 'sentence' || !present(outcome)) return false;
          const group = groupAt(outcomes, outcome);
          return group !== undefined && group !== 'custody' && isCountedChild(dataset, links.childOfEpisode.at(row));
        });
      }),
      couldBe: [{ kind: 'remand' }],
    },
  ],
};

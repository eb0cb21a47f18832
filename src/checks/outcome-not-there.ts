import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';

export const outcomeNotThere: Check = {
  id: 'outcome-not-there',
  severity: 'changes',
  title: 'The outcome this custody episode names is not in the outcomes extract',
  because:
    'The episode is counted, but the sentence that led to it may be missing from the use of custody; KPI 1 takes the day of release from the programme instead, or does not know it.',
  fix: 'Export the outcomes again over the whole time of the episodes, or correct the outcome identifier.',
  touches: ['custodial-sentences', 'kpi-1-accommodation'],
  source: 'Our own: an episode in custody carries out an outcome, and only that outcome is counted as a sentence.',
  example: {
    fails: { outcomes: [{ outcome_id: 'O1' }], custodyEpisodes: [{ outcome_id: 'O2' }] },
    passes: { outcomes: [{ outcome_id: 'O1' }], custodyEpisodes: [{ outcome_id: 'O1' }] },
  },
  looksAt: [
    lookBeside(['outcomes'], 'custodyEpisodes', ['outcomeId'])(({ custodyEpisodes, links }) =>
      rowsWhere(
        custodyEpisodes,
        (row) => present(custodyEpisodes.columns.outcomeId.at(row)) && !present(links.outcomeOfEpisode.at(row)),
      ),
    ),
  ],
};

import { ABSENT } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { isCountedChild } from './counted-child.ts';

export const sentenceEpisodeWithoutOutcome: Check = {
  id: 'sentence-episode-without-outcome',
  severity: 'changes',
  title: 'An episode of a custodial sentence names no outcome',
  because:
    'KPI 1 takes the home on release from the end of the episode that names the order’s outcome: without it the day of release is taken from the programme, or is not known.',
  fix: 'Record on the episode the custodial outcome that it carries out.',
  touches: ['kpi-1-accommodation'],
  source: 'Our own: the day of release is in the episodes, and only the outcome ties it to an order.',
  example: {
    fails: { children: [{}], custodyEpisodes: [{ kind: 'sentence', outcome_id: '' }] },
    passes: { children: [{}], custodyEpisodes: [{ kind: 'sentence', outcome_id: 'O1' }] },
  },
  looksAt: [
    showing(
      { shows: ['outcomes'] },
      lookBeside(['children'], 'custodyEpisodes', ['kind', 'outcomeId'])((dataset) => {
        const { custodyEpisodes, links } = dataset;
        const { kind, outcomeId } = custodyEpisodes.columns;
        return rowsWhere(
          custodyEpisodes,
          (row) =>
            kind.codeAt(row) === 'sentence' &&
            outcomeId.at(row) === ABSENT &&
            isCountedChild(dataset, links.childOfEpisode.at(row)),
        );
      }),
    ),
  ],
};

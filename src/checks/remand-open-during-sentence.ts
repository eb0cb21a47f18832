import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { openRemandsUntilSentence } from './open-remands.ts';

export const remandOpenDuringSentence: Check = {
  id: 'remand-open-during-sentence',
  severity: 'changes',
  title: 'A remand is still open though the child was sentenced to custody after it began',
  because:
    'The remand runs on to the as-at date: bed nights grow each day, and on the day the child counts both as sentenced and on remand.',
  fix: 'End the remand on the day of the sentence; if the child is on remand again, enter that as an episode of its own.',
  touches: ['remand', 'custody-on-the-day'],
  source:
    'Our own: a remand ends with the sentence, and nights of an open one are counted to the as-at date (counting rules 16.3).',
  example: {
    fails: {
      children: [{}],
      custodyEpisodes: [
        { kind: 'remand', start_date: '2024-05-02', end_date: '' },
        { episode_id: 'E2', kind: 'sentence', start_date: '2024-06-01', end_date: '2024-08-01' },
      ],
    },
    passes: {
      children: [{}],
      custodyEpisodes: [
        { kind: 'remand', start_date: '2024-05-02', end_date: '2024-06-01' },
        { episode_id: 'E2', kind: 'sentence', start_date: '2024-06-01', end_date: '2024-08-01' },
      ],
    },
  },
  looksAt: [
    showing(
      { alike: ['childId'] },
      lookBeside(['children'], 'custodyEpisodes', ['kind', 'startDate', 'endDate'])((dataset) => {
        const { custodyEpisodes, links } = dataset;
        const until = openRemandsUntilSentence(dataset);
        return rowsWhere(
          custodyEpisodes,
          (row) => until.has(row) && isCountedChild(dataset, links.childOfEpisode.at(row)),
        );
      }),
    ),
  ],
};

import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { lastDayOf } from './last-day.ts';
import { measuresByRelease } from './measures-touched.ts';
import { rowsOfEach } from './rows-of-each.ts';

export const licenceWhileInCustody: Check = {
  id: 'licence-while-in-custody',
  severity: 'changes',
  title: 'A licence starts while the custody episode of the sentence still runs',
  because:
    'A child on licence has been released: while the episode runs on, the child counts in custody on the day, and enters no reoffending cohort or a later one.',
  fix: 'End the custody episode on the day of release, or correct the start of the licence.',
  touches: ['custody-on-the-day', ...measuresByRelease, 'kpi-1-accommodation'],
  source: 'Our own: the licence of a detention and training order begins with the release.',
  example: {
    fails: {
      children: [{}],
      interventions: [{ disposal: 'dto_licence', start_date: '2024-08-01' }],
      custodyEpisodes: [{ kind: 'sentence', start_date: '2024-06-01', end_date: '' }],
    },
    passes: {
      children: [{}],
      interventions: [{ disposal: 'dto_licence', start_date: '2024-08-01' }],
      custodyEpisodes: [{ kind: 'sentence', start_date: '2024-06-01', end_date: '2024-08-01' }],
    },
  },
  looksAt: [
    lookBeside(['children', 'custodyEpisodes'], 'interventions', ['disposal', 'startDate'])((dataset) => {
      const { interventions, custodyEpisodes, children, links } = dataset;
      const { disposal, startDate } = interventions.columns;
      const { kind, startDate: from } = custodyEpisodes.columns;
      const someEpisodeOf = rowsOfEach(custodyEpisodes, links.childOfEpisode, children.rows);
      const lastNight = lastDayOf(custodyEpisodes.columns);
      return rowsWhere(
        interventions,
        (row) =>
          disposal.codeAt(row) === 'dto_licence' &&
          isCountedChild(dataset, links.childOfIntervention.at(row)) &&
          someEpisodeOf(
            links.childOfIntervention.at(row),
            (episode) =>
              kind.codeAt(episode) === 'sentence' &&
              from.at(episode) < startDate.at(row) &&
              lastNight(episode) > startDate.at(row),
          ),
      );
    }),
  ],
};

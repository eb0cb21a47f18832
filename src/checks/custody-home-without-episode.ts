import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { firstEpisode } from './first-episode.ts';
import { lastDayOf } from './last-day.ts';
import { measuresByRelease, measuresByRemand } from './measures-touched.ts';
import { rowsOfEach } from './rows-of-each.ts';
import { isSecureHome } from './secure-homes.ts';

export const custodyHomeWithoutEpisode: Check = {
  id: 'custody-home-without-episode',
  severity: 'look',
  title: 'A child is recorded as living in a secure place, and no custody episode falls in that time',
  because:
    'Custody on the day, bed nights of remand and reoffending after release are counted from the episodes: what is only in the accommodation is in none of them.',
  fix: 'Enter the custody episode, or correct the accommodation; leave it if the child was in a secure children’s home for their welfare.',
  touches: ['custody-on-the-day', ...measuresByRemand, ...measuresByRelease],
  source: 'Our own: a child in a secure place is there on remand or under a sentence, but for welfare placements.',
  example: {
    fails: {
      children: [{}],
      accommodation: [{ type: 'young_offender_institution', start_date: '2024-08-01', end_date: '2024-09-01' }],
      custodyEpisodes: [{ start_date: '2024-05-02', end_date: '2024-05-12' }],
    },
    passes: {
      children: [{}],
      accommodation: [{ type: 'young_offender_institution', start_date: '2024-05-02', end_date: '2024-05-11' }],
      custodyEpisodes: [{ start_date: '2024-05-02', end_date: '2024-05-12' }],
    },
  },
  looksAt: [
    lookBeside(['children', 'custodyEpisodes'], 'accommodation', ['startDate', 'endDate', 'type'])(
      (dataset, { asAt }) => {
        const { accommodation, custodyEpisodes, children, links } = dataset;
        const { type, startDate } = accommodation.columns;
        const from = custodyEpisodes.columns.startDate;
        const someEpisodeOf = rowsOfEach(custodyEpisodes, links.childOfEpisode, children.rows);
        const [lastDay, lastNight] = [lastDayOf(accommodation.columns), lastDayOf(custodyEpisodes.columns)];
        const first = firstEpisode(dataset);
        // An episode whose dates are no good is found by other checks, and is here as good as any.
        const isHeld = (row: number): boolean =>
          someEpisodeOf(
            links.childOfAccommodation.at(row),
            (episode) =>
              from.at(episode) > asAt ||
              (from.at(episode) <= lastDay(row) && !(lastNight(episode) < startDate.at(row))),
          );
        return rowsWhere(
          accommodation,
          (row) =>
            isSecureHome(type.at(row)) &&
            startDate.at(row) >= first &&
            !Number.isNaN(lastDay(row)) &&
            isCountedChild(dataset, links.childOfAccommodation.at(row)) &&
            !isHeld(row),
        );
      },
    ),
  ],
};

import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { firstEpisode } from './first-episode.ts';
import { lastDayOf } from './last-day.ts';
import { measuresByRelease } from './measures-touched.ts';
import { rowsOfEach } from './rows-of-each.ts';
import { groupAt, isStanding } from './standing-outcome.ts';

/** Days after the outcome by which the sentence must have begun. */
const grace = 28;

/** Whether a child (a row of `children`) was in custody under a sentence on a day, or within a while of it. */
function sentencedSoonAfter(dataset: Dataset): (child: number, day: Day) => boolean {
  const { custodyEpisodes, links, children } = dataset;
  const { kind, startDate } = custodyEpisodes.columns;
  const someEpisodeOf = rowsOfEach(custodyEpisodes, links.childOfEpisode, children.rows);
  const lastDay = lastDayOf(custodyEpisodes.columns);
  // An episode whose dates are no good is found by other checks, and is here as good as any.
  return (child, day) =>
    someEpisodeOf(
      child,
      (row) => kind.codeAt(row) === 'sentence' && startDate.at(row) <= day + grace && !(lastDay(row) < day),
    );
}

export const custodialOutcomeWithoutEpisode: Check = {
  id: 'custodial-outcome-without-episode',
  severity: 'changes',
  title: 'A custodial outcome has no custody episode within four weeks',
  because:
    'Reoffending after custody starts from the end of the episode: without one the child stands in no cohort after release, and is not among those in custody on the day.',
  fix: 'Enter the episode from the day of the sentence; leave it if time on remand had already served the whole of it.',
  touches: [...measuresByRelease, 'custody-on-the-day', 'kpi-1-accommodation'],
  source: 'Our own: release, from which reoffending is counted (counting rules 15.1), is only in the episodes.',
  example: {
    fails: {
      children: [{}],
      outcomes: [{ outcome: 'detention_and_training_order', outcome_date: '2024-06-01' }],
      custodyEpisodes: [{ kind: 'remand', start_date: '2024-05-02', end_date: '2024-06-01' }],
    },
    passes: {
      children: [{}],
      outcomes: [{ outcome: 'detention_and_training_order', outcome_date: '2024-06-01' }],
      custodyEpisodes: [{ kind: 'sentence', start_date: '2024-06-01', end_date: '2024-08-01' }],
    },
  },
  looksAt: [
    lookBeside(['children', 'custodyEpisodes'], 'outcomes', ['outcome', 'outcomeDate'])((dataset, { asAt }) => {
      const { outcomes, links } = dataset;
      const { outcomeDate, residence } = outcomes.columns;
      const isSentenced = sentencedSoonAfter(dataset);
      const first = firstEpisode(dataset);
      const isInReach = (day: Day): boolean => present(day) && day >= first && day + grace <= asAt;
      return rowsWhere(
        outcomes,
        (row) =>
          groupAt(outcomes, row) === 'custody' &&
          isStanding(outcomes, row) &&
          residence.codeAt(row) !== 'other' &&
          isInReach(outcomeDate.at(row)) &&
          isCountedChild(dataset, links.childOfOutcome.at(row)) &&
          !isSentenced(links.childOfOutcome.at(row), outcomeDate.at(row)),
      );
    }),
  ],
};

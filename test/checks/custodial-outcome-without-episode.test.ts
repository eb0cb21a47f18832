import { custodialOutcomeWithoutEpisode } from '../../src/checks/custodial-outcome-without-episode.ts';
import { testCheck } from '../support/check-tester.ts';

/** A sentence on 2024-06-01; the extract of episodes reaches back to 2024-05-02. */
const sentenced = (
  episode: Record<string, string>,
  outcome: Record<string, string> = {},
  children: readonly Record<string, string>[] = [{}],
) => ({
  children,
  outcomes: [{ outcome: 'detention_and_training_order', outcome_date: '2024-06-01', ...outcome }],
  custodyEpisodes: [
    { episode_id: 'E0', child_id: 'C9' },
    { kind: 'sentence', end_date: '', ...episode },
  ],
});
const late = { start_date: '2024-06-30' };

testCheck(custodialOutcomeWithoutEpisode, {
  fails: {
    'only a remand': sentenced({ kind: 'remand', start_date: '2024-06-01' }),
    'a sentence that begins 29 days later': sentenced(late),
    'a sentence that ended before': sentenced({ start_date: '2024-05-02', end_date: '2024-05-31' }),
    'of another child': sentenced({ child_id: 'C2', start_date: '2024-06-01' }),
    'residence not recorded': sentenced(late, { residence: '' }),
  },
  passes: {
    'from the day of the outcome': sentenced({ start_date: '2024-06-01' }),
    '28 days later': sentenced({ start_date: '2024-06-29' }),
    'already in custody under a sentence': sentenced({ start_date: '2024-05-02', end_date: '2024-06-01' }),
    'an end before the start is found by another check': sentenced({
      start_date: '2024-06-01',
      end_date: '2024-05-01',
    }),
    'not custody': sentenced(late, { outcome: 'youth_rehabilitation_order' }),
    'overturned on appeal': sentenced(late, { appeal_status: 'appeal_successful' }),
    'living elsewhere': sentenced(late, { residence: 'other' }),
    'before the first episode of the extract': sentenced(late, { outcome_date: '2024-05-01' }),
    'within four weeks of the as-at date': sentenced(late, { outcome_date: '2026-09-10' }),
    'no date': sentenced(late, { outcome_date: '1900-01-01' }),
    'a withdrawn child': sentenced(late, {}, [{ deleted: 'true' }]),
    'no episodes at all': { ...sentenced({}), custodyEpisodes: [] },
  },
});

import { custodyHomeWithoutEpisode } from '../../src/checks/custody-home-without-episode.ts';
import { testCheck } from '../support/check-tester.ts';

/** An episode from 2024-05-02 to 2024-05-12. */
const held = (home: Record<string, string>, episode: Record<string, string> = {}, deleted = 'false') => ({
  children: [{ deleted }],
  accommodation: [{ type: 'young_offender_institution', start_date: '2024-06-01', end_date: '2024-08-01', ...home }],
  custodyEpisodes: [episode, { episode_id: 'E2', child_id: 'C9' }],
});

testCheck(custodyHomeWithoutEpisode, {
  fails: {
    'after the episode': held({}),
    'from the day after the episode': held({ start_date: '2024-05-13' }),
    'a secure children’s home': held({ type: 'secure_childrens_home' }),
    'the episode is of another child': held({}, { child_id: 'C2', end_date: '' }),
    'it still runs': held({ end_date: '' }),
  },
  passes: {
    'within the episode': held({ start_date: '2024-05-02', end_date: '2024-05-11' }),
    'from the last day of the episode': held({ start_date: '2024-05-12' }),
    'the episode is open': held({}, { end_date: '' }),
    'a home in the community': held({ type: 'living_with_parents' }),
    'a residential unit': held({ type: 'residential_unit' }),
    'before the first episode of the extract': held({ start_date: '2024-05-01', end_date: '2024-05-01' }),
    'an episode that ends before it starts is found by another check': held({}, { end_date: '2024-05-01' }),
    'so is one that starts after the as-at date': held({}, { start_date: '2026-10-01', end_date: '' }),
    'the record ends before it starts': held({ end_date: '2024-05-31' }),
    'no start': held({ start_date: '1900-01-01' }),
    'a withdrawn child': held({}, {}, 'true'),
  },
});

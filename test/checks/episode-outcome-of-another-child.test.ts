import { episodeOutcomeOfAnotherChild } from '../../src/checks/episode-outcome-of-another-child.ts';
import { testCheck } from '../support/check-tester.ts';

const two = [{ child_id: 'C1' }, { child_id: 'C2' }];
const of = (episode: Record<string, string>, children: readonly Record<string, string>[] = two) => ({
  children,
  outcomes: [{ child_id: 'C1' }],
  custodyEpisodes: [{ outcome_id: 'O1', ...episode }],
});

testCheck(episodeOutcomeOfAnotherChild, {
  fails: {
    'a sentence of another child': of({ child_id: 'C2', kind: 'sentence' }),
    'a remand that names an outcome of another child': of({ child_id: 'C2' }),
  },
  passes: {
    'the same child': of({ child_id: 'C1' }),
    'no outcome named': of({ child_id: 'C2', outcome_id: '' }),
    'an outcome that is not there is found by another check': of({ child_id: 'C2', outcome_id: 'O2' }),
    'a child who is not there': of({ child_id: 'C3' }),
    'one of the two is withdrawn': of({ child_id: 'C2' }, [{ child_id: 'C1', deleted: 'true' }, { child_id: 'C2' }]),
  },
});
